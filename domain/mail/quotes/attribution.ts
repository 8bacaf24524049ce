/** "On 3 Nov 2026, Anna <a@rossi.example> wrote:" wraps over at most this many lines. */
const MOST_LINES = 4;
const LONGEST = 500;

/** Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton in the languages that they speak. */
const WROTE =
  /(?<!\p{L})(?:wrote|writes|schrieb|ha scritto|a écrit|escribió|escribio|escreveu|va escriure|schreef|geschreven|skrev|skrifaði|kirjoitti|napisał(?:\(a\)|a)?|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|napisao|napisala|írta|a scris|yazdı|şunu yazdı|написала?|писал|пише|написав|έγραψε|menulis|đã viết|kirjutas|rašė|rakstīja|כתב(?:ה)?|كتب|写道|寫道|が書きました|작성)(?!\p{L})/iu;
/** "m'a écrit :" is somebody's sentence. */
const WROTE_TO_US =
  /(?<!\p{L})(?:m['’]a écrit|(?:nous|vous|mi|ci|vi|me|nos|le) (?:a écrit|ha scritto|escribió)|schrieb (?:mir|uns|ihnen))/iu;
/** A date at the beginning, at most four words before its first number: "Am Di., 3. Nov." */
const BEGINS_DATED = /^(?:[\p{L}'’]{1,14}[.,]{0,2} ){0,4}\p{Nd}/u;
const DATED = /\p{Nd}{4}|\p{Nd}[:.]\p{Nd}\p{Nd}/u;
const ADDRESS = /[^\s<@]@[^\s<>@]/u;
const IN_BRACKETS = /[<(][^<>()@]{0,80}@[^<>()@]{1,80}/u;
/** What old Gmail wrote without a colon: "2026-11-03 17:21 GMT+01:00 Anna Rossi". */
const STAMP = /^\d{4}-\d\d-\d\d \d\d?:\d\d (?:GMT|UTC)[+-]\d\d:?\d\d \S/u;
const RULES = /^[-\s]{0,10}|[-\s]{1,10}$/gu;

/**
 * How many of the last of these lines say who wrote what follows; 0 where they say no such thing. Before quoted lines
 * any language will do; otherwise it takes the verb or the address.
 */
export function attributionLength(lines: readonly string[], quoted: boolean): number {
  if (!mayEnd(lines.at(-1) ?? '')) return 0;
  const readings: Reading[] = [];
  for (let length = 1; length <= MOST_LINES && mayBelong(lines.at(-length)); length += 1) {
    const text = joined(lines.slice(-length));
    if (text.length > LONGEST) break;
    const first = (lines.at(-length) ?? '').trim();
    if (isAttribution(text, quoted)) readings.push({ length, first, text });
  }
  return bestOf(readings);
}

function mayBelong(line: string | undefined): boolean {
  return line !== undefined && !line.startsWith('>') && line.trim() !== '';
}

interface Reading {
  readonly length: number;
  readonly first: string;
  readonly text: string;
}

/** From its date on, or from the line with name and address; of the readings without either the shortest. */
function bestOf(readings: readonly Reading[]): number {
  const named = readings.filter(({ text }) => WROTE.test(text) || IN_BRACKETS.test(text));
  const dated = named.findLast(({ first }) => BEGINS_DATED.test(first.replace(RULES, '')));
  return (dated ?? named[0] ?? readings[0])?.length ?? 0;
}

function mayEnd(line: string): boolean {
  if (line.length > LONGEST || line.startsWith('>')) return false;
  const text = line.trim().replace(RULES, '');
  return (
    /[:：]$/u.test(text) ||
    STAMP.test(text) ||
    (WROTE.test(text) && ADDRESS.test(text)) ||
    WROTE.test(text.slice(-16))
  );
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim().slice(0, LONGEST + 1))
    .join(' ')
    .replace(RULES, '');
}

function isAttribution(text: string, quoted: boolean): boolean {
  const hasColon = /[:：]$/u.test(text);
  if (STAMP.test(text) || (hasColon && quoted && DATED.test(text))) return true;
  return !WROTE_TO_US.test(text) && (hasColon ? namesBeforeColon(text) : namesInWords(text));
}

function namesBeforeColon(text: string): boolean {
  const isDated = BEGINS_DATED.test(text);
  if (IN_BRACKETS.test(text)) return isDated || WROTE.test(text);
  return isDated && WROTE.test(text.slice(-24));
}

function namesInWords(text: string): boolean {
  return BEGINS_DATED.test(text) && ADDRESS.test(text) && WROTE.test(text.slice(-24));
}
