/** Stands where a page had quoted history; no page can write it, since it holds a control character. */
export const QUOTE_LINE = '\u0000quote';
/** Stands where a page had a horizontal rule. */
export const RULE_LINE = '\u0000rule';

/** "Name: value", the name at most four words, in any language: a line of a quoted mail's head. */
const HEAD_LINE = /^[*\s]{0,4}\p{L}[\p{L}\p{M} .'’-]{0,29}\*?\s?[:：]\*?\s?\S/u;
/** "From" as mail programs write it before the head of a quoted mail. */
const FROM_LINE =
  /^[*\s]{0,4}(?:from|da|von|de|van|od|fra|från|lähettäjä|feladó|od|от|от кого|von|kimden|expeditor|von|από|מאת|من|发件人|寄件者|寄件人|差出人|보낸 ?사람|จาก|từ|dari)\*?\s?[:：]/iu;
const DASHED_TITLE = /^[-_–—*]{2,40}[^-_–—*\n]{2,80}[-_–—*]{2,40}$/u;
const LONG_RULE = /^[-_–—=*]{8,}$/u;
/** What phones add below a mail. */
const PHONE_LINE =
  /^(?:sent from|sent with|get outlook for|inviato da|scarica outlook|von meinem|gesendet (?:von|mit)|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|de)|verzonden (?:vanaf|met)|wysłane z|skickat från|отправлено с)\b/iu;
/** "CAUTION: This email originated from outside of the organization": what companies put before others' mails. */
const BANNER_WORD =
  /(?:caution|warning|external|extern|achtung|vorsicht|warnung|attenzione|attention|avertissement|precauci[oó]n|cuidado|aten[cç][aã]o|atenci[oó]n|let op|uwaga|внимание)/iu;
const OUTSIDE_WORD =
  /(?:outside|external|extern|außerhalb|ausserhalb|estern|fuera|fora d|extérieur|buiten|zewn|внешн)/iu;
const BANNER_TAG =
  /^(?:\[\s?(?:ext|extern\w{0,3}|estern\w|externo)\s?\]\s?[:-]?|external( e-?mail)?:)\s*/iu;
const LONGEST_BANNER = 600;
const LONGEST_ATTRIBUTION = 500;

/** What somebody wrote themselves: quoted history, signature and banners cut, at most one empty line in a row. */
export function cutHistory(lines: readonly string[]): string {
  const own = withoutAttributions(upToHistory(markQuotes(lines)));
  return withoutBanner(own)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function markQuotes(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.startsWith('>') ? QUOTE_LINE : line));
}

/** Everything before the signature or the head of the quoted mail. */
function upToHistory(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line, index) => line !== '' && (isSignature(line) || isHeadAt(lines, index)),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

function isSignature(line: string): boolean {
  return line === '--' || line === '—' || PHONE_LINE.test(line);
}

function isHeadAt(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const mayBegin =
    line === RULE_LINE || FROM_LINE.test(line) || DASHED_TITLE.test(line) || LONG_RULE.test(line);
  return mayBegin && isHead(lines, index + 1);
}

/** Of the next four lines with words at least two are "Name: value". */
function isHead(lines: readonly string[], start: number): boolean {
  const next = lines.slice(start, start + 8).filter((line) => line !== '');
  return next.slice(0, 4).filter((line) => HEAD_LINE.test(line)).length >= 2;
}

/** "On … Anna wrote:" stands before what it introduces, wrapped over up to three lines. */
function withoutAttributions(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (line !== QUOTE_LINE) kept.push(line === RULE_LINE ? '' : line);
    else kept.length -= attributionLength(kept.slice(-6));
  }
  return kept;
}

/** How many of the last lines introduce a quote: they end in a colon and hold a year or a time of day. */
function attributionLength(before: readonly string[]): number {
  const last = before.findLastIndex((line) => line !== '');
  if (last < 0 || !/[:：]$/u.test(before[last] ?? '')) return 0;
  for (let first = last; first >= Math.max(0, last - 2); first -= 1) {
    const text = before.slice(first, last + 1).join(' ');
    if (text.length > LONGEST_ATTRIBUTION) return 0;
    if (/\p{Nd}{4}|\p{Nd}[:.]\p{Nd}\p{Nd}/u.test(text)) return before.length - first;
  }
  return 0;
}

/** Without what a company puts before mails from outside: a paragraph, or "[EXTERN]". */
export function withoutBanner(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line !== '');
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line === '');
  const paragraph = lines.slice(start, end < 0 ? lines.length : end).join(' ');
  if (end > 0 && isBanner(paragraph) && lines.slice(end).some((line) => line !== '')) {
    return lines.slice(end);
  }
  return [(lines[start] ?? '').replace(BANNER_TAG, ''), ...lines.slice(start + 1)];
}

function isBanner(paragraph: string): boolean {
  if (paragraph.length > LONGEST_BANNER) return false;
  return BANNER_WORD.test(paragraph.slice(0, 60)) && OUTSIDE_WORD.test(paragraph);
}
