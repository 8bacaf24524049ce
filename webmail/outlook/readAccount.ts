import type { Addressee } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { plainLine } from '../plainText';
import { readEvery, readFirst } from '../read';
import type { Reading } from '../readFact';
import type { ReadingContext } from '../webmail';
import { holdsName } from './people';
import { accountButton, accountMenu, accountMenuName, mailboxRoot } from './selectors';

const LONGEST_NAME = 500;

/**
 * Whose mailbox the page shows: that of the only folder tree. With several trees (a second account, a shared mailbox)
 * the open mail may lie in any of them. `--account` counts only where the page names none, and must not differ.
 */
export function readAccount(page: Document, context: ReadingContext): Reading<Addressee> {
  const named = namedBy(page);
  const given = emailAddress(context.account ?? '');
  if ('missing' in named) {
    const mayUseGiven = given !== null && named.missing === UNNAMED;
    return mayUseGiven ? { value: addressee(page, given), readBy: 'given' } : named;
  }
  if (given !== null && given !== named.value) return { missing: 'the page names another account' };
  return { value: addressee(page, named.value), readBy: named.readBy };
}

const UNNAMED = 'the page names no account';

function namedBy(page: Document): Reading<EmailAddress> {
  const roots = new Set(readEvery(page, mailboxRoot).map(addressOfRoot));
  if (roots.size > 1) return { missing: 'several mailboxes are open' };
  const [root = null] = roots;
  const signedIn = root === null ? menuAddress(page) : null;
  if (root !== null) return { value: root, readBy: 'folder tree' };
  return signedIn === null ? { missing: UNNAMED } : { value: signedIn, readBy: 'account menu' };
}

function addressee(page: Document, address: EmailAddress): Addressee {
  return { name: nameOf(page), address };
}

function addressOfRoot(root: Element): EmailAddress | null {
  const said = ['title', 'data-folder-name'].map((name) => root.getAttribute(name) ?? '');
  const [address = null, ...others] = new Set(said.filter((text) => text !== '').map(emailAddress));
  return others.length > 0 ? null : address;
}

function menuAddress(page: Document): EmailAddress | null {
  return emailAddress(readFirst(page, accountMenu)?.textContent ?? '');
}

/** "Account manager for Anna Rossi": the words before follow the language, so only the menu's own name is sure. */
function nameOf(page: Document): string | null {
  const name = plainLine(readFirst(page, accountMenuName)?.textContent ?? '', LONGEST_NAME);
  return name === '' ? null : name;
}

/** Whether the page gives this as the user's own name; `null` where it says nothing of it. */
export function isOwnName(page: Document, name: string): boolean | null {
  const button = readFirst(page, accountButton);
  const said = [nameOf(page), button?.getAttribute('aria-label'), button?.textContent].flatMap(
    (text) => (text ?? '').trim() || [],
  );
  return said.length === 0 ? null : said.some((text) => holdsName(text, name));
}
