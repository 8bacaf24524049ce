import { isShown } from '../isShown';
import { readAll } from '../read';
import { plainLine } from '../plainText';
import { listRow } from './selectors';

const LONGEST_ROW = 5_000;
const MOST_PREFIXES = 5;

/**
 * The row of the open conversation: the only selected one, and only where it shows the subject of the open mail. For
 * 100 to 200 ms after another row was chosen the pane shows the old mail (BE 2026-03).
 */
export function openRow(page: Document, subject: string | null): Element | null {
  const selected = readAll(
    page,
    listRow,
    (row) => row.getAttribute('aria-selected') === 'true' && isShown(row),
  );
  const [only, ...others] = selected;
  if (only === undefined || others.length > 0) return null;
  if (subject === null) return only;
  return textOf(only).includes(withoutPrefixes(subject).toLowerCase()) ? only : null;
}

function textOf(row: Element): string {
  const label = row.getAttribute('aria-label') ?? '';
  return plainLine(`${row.textContent} ${label}`, LONGEST_ROW).toLowerCase();
}

/** "RE:", "AW:", "R:", "回复：": a short word before a colon, in whichever language. */
function withoutPrefixes(subject: string): string {
  let rest = subject;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const next = rest.replace(/^\s*[\p{L}\p{M}]{1,6}\s?(?:\[\d+\])?[:：]\s*/u, '');
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}
