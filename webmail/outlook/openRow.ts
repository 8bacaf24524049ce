import { plainLine } from '../plainText';
import { chosenRow, rememberChosen } from './chosenRow';
import { openerOf } from './openerOf';
import { selectedRow } from './selectedRow';

const LONGEST_ROW = 5_000;

/**
 * The row of the open conversation: the only selected one, here, where the mail stands now, or in the window that opened
 * this one, and only where it shows the subject of the open mail. For 100 to 200 ms after another row was chosen the pane shows the old mail (BE
 * 2026-03).
 */
export function openRow(page: Document, subject: string | null): Element | null {
  const own = selectedRow(page);
  if (subject === null) return own;
  const row = own ?? rowElsewhere(page);
  if (row === null || !shows(row, subject)) return null;
  if (row === own) rememberChosen(page, [row]);
  return row;
}

function rowElsewhere(page: Document): Element | null {
  return chosenRow(page) ?? openerOf(page)?.row ?? null;
}

function shows(row: Element, subject: string): boolean {
  return textOf(row).includes(withoutPrefixes(subject).toLowerCase());
}

function textOf(row: Element): string {
  const label = row.getAttribute('aria-label') ?? '';
  return plainLine(`${row.textContent} ${label}`, LONGEST_ROW).toLowerCase();
}

/** "RE:", "AW: R:", "回复：": short words before colons, in whichever language. */
function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:[\p{L}\p{M}]{1,6} ?(?:\[\d{1,4}\])?[:：] ?){1,5}(?=.)/u, '');
}
