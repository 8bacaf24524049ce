import { plainLine } from '../plainText';
import { readFirst } from '../read';
import { accountButton, accountMenuName } from './selectors';

const LONGEST_NAME = 500;

/** The user's own name, in the account menu once it was opened. */
export function menuName(page: Document): string | null {
  return plainLine(readFirst(page, accountMenuName)?.textContent ?? '', LONGEST_NAME) || null;
}

/** Every text of a page in which the user's name stands: "Account manager for Anna Rossi", in its language. */
export function userNames(page: Document): readonly string[] {
  const button = readFirst(page, accountButton);
  const said = [menuName(page), button?.getAttribute('aria-label'), button?.textContent];
  return said.flatMap((text) => (text ?? '').trim() || []);
}
