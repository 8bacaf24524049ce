import { LONGEST_TEXT } from '../longestText';
import { attributionLength } from './attribution';
import { withoutDisclaimer } from './disclaimer';
import { endOfHead } from './headOfQuoted';
import { beginsSignature } from './signature';
import { withoutBanner } from '../cutHistory';

/** "> ", and "AR> " as some programs put the initials of whom they quote. */
const QUOTED = /^\s{0,3}(?:>|\p{Lu}[\p{L}]{0,14}>(?:\s|$))/u;
const ARROW = /^\s{0,3}>/u;
/** A quoted line this long was wrapped, and its rest may stand below without a mark. */
const WRAPPED = 60;
/** History begins within these lines, or the text is a list or a log that somebody put in. */
const LOOKED_AT = 1_000;
/** Rules, and the dot with which trackers mark a mail. */
const NO_WORDS = /^[-_–—=*#~+ᐧ\s]{0,200}$/u;

/**
 * A mail of plain text without the history below it, signature, banner, disclaimer. Quoted lines between answers stay,
 * as the context of those answers; a mail that only forwards keeps what it forwards.
 */
export function cutQuotes(text: string): string {
  const lines = withoutBanner(linesOf(text));
  return withoutDisclaimer(withoutEnd(upToHistory(lines)))
    .join('\n')
    .trim();
}

/** Only what the writer wrote: also without quoted lines between answers, and without what was only forwarded. */
export function ownWordsOf(text: string): string {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || endOfHead(lines, first) !== null) return '';
  return cutQuotes(text)
    .split('\n')
    .filter((line) => !ARROW.test(line))
    .join('\n')
    .trim();
}

function linesOf(text: string): readonly string[] {
  const { length } = text.slice(0, LONGEST_TEXT).trimEnd();
  return text.slice(0, length).replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
}

function upToHistory(all: readonly string[]): readonly string[] {
  const lines = all.slice(0, LOOKED_AT);
  const kept: string[] = [];
  for (let index = 0; index < lines.length;) {
    const step = stepAt(lines, index, kept);
    kept.length -= step.before;
    if (beginsSignature(lines, index) || (step.mayEnd && kept.length > 0)) return kept;
    // Nothing is kept before the first words.
    if (kept.length > 0 || !NO_WORDS.test(step.line)) kept.push(step.line);
    index = step.end;
  }
  return [...kept, ...all.slice(LOOKED_AT)];
}

interface Step {
  /** What is kept of the line. */
  readonly line: string;
  /** How many of the lines kept so far turn out to introduce older words. */
  readonly before: number;
  /** The line to go on with. */
  readonly end: number;
  /** Only older words stand below, unless nothing stands above them. */
  readonly mayEnd: boolean;
}

/** A line of the writer's, the head of an older mail that begins here, or an "Anna wrote:" that ends here. */
function stepAt(lines: readonly string[], index: number, kept: readonly string[]): Step {
  const line = lines[index] ?? '';
  const end = endOfHead(lines, index);
  if (end !== null) return { line: '', before: 0, end, mayEnd: true };
  const isQuoted = isQuoteNext(lines, index);
  const length = attributionLength([...kept.slice(-3), line], isQuoted);
  if (length === 0) return { line, before: 0, end: index + 1, mayEnd: false };
  return { line: '', before: length - 1, end: index + 1, mayEnd: !isQuoted };
}

function isQuoteNext(lines: readonly string[], index: number): boolean {
  for (let next = index + 1; next < Math.min(lines.length, index + 4); next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() !== '') return ARROW.test(line);
  }
  return false;
}

/** Without the quote, the rules and the empty lines at the end. */
function withoutEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && (isQuotedAt(lines, end - 1) || NO_WORDS.test(lines[end - 1] ?? ''))) end -= 1;
  return lines.slice(0, end);
}

function isQuotedAt(lines: readonly string[], index: number): boolean {
  if (QUOTED.test(lines[index] ?? '')) return true;
  const before = lines[index - 1] ?? '';
  const isWrapped = ARROW.test(before) && before.length >= WRAPPED;
  return isWrapped && (index + 1 >= lines.length || ARROW.test(lines[index + 1] ?? ''));
}
