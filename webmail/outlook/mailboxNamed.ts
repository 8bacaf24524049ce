import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { readEvery, readFirst } from '../read';
import type { Reading } from '../readFact';
import { accountMenu, mailboxRoot } from './selectors';

export const UNNAMED = 'the page names no account';

/**
 * Whose mailbox a page shows: that of the only folder tree. With several trees (a second account, a shared mailbox) the open
 * mail may lie in any of them.
 */
export function mailboxNamed(page: Document): Reading<EmailAddress> {
  const roots = new Set(readEvery(page, mailboxRoot).map(addressOfRoot));
  if (roots.size > 1) return { missing: 'several mailboxes are open' };
  const [root = null] = roots;
  if (root !== null) return { value: root, readBy: 'folder tree' };
  const signedIn = emailAddress(readFirst(page, accountMenu)?.textContent ?? '');
  return signedIn === null ? { missing: UNNAMED } : { value: signedIn, readBy: 'account menu' };
}

function addressOfRoot(root: Element): EmailAddress | null {
  const said = ['title', 'data-folder-name'].map((name) => root.getAttribute(name) ?? '');
  const [address = null, ...others] = new Set(said.filter((text) => text !== '').map(emailAddress));
  return others.length > 0 ? null : address;
}
