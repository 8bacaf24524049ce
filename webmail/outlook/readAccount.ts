import type { Addressee } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import type { Reading } from '../readFact';
import { mailboxNamed, UNNAMED } from './mailboxNamed';
import { openerOf } from './openerOf';
import { holdsName } from './people';
import { menuName, userNames } from './userNames';

/**
 * Whose mailbox the page shows, by itself or by the window that opened it. `--account` counts only where neither names one,
 * and must not differ.
 */
export function readAccount(page: Document, account = ''): Reading<Addressee> {
  const named = namedBy(page);
  const given = emailAddress(account);
  if ('missing' in named) {
    const mayUseGiven = given !== null && named.missing === UNNAMED;
    return mayUseGiven ? { value: addressee(page, given), readBy: 'given' } : named;
  }
  if (given !== null && given !== named.value) return { missing: 'the page names another account' };
  return { value: addressee(page, named.value), readBy: named.readBy };
}

function namedBy(page: Document): Reading<EmailAddress> {
  const own = mailboxNamed(page);
  const opener = 'missing' in own && own.missing === UNNAMED ? openerOf(page) : null;
  return opener === null ? own : { value: opener.account, readBy: 'opener' };
}

function addressee(page: Document, address: EmailAddress): Addressee {
  return { name: menuName(page), address };
}

/** Whether the page gives this as the user's own name. */
export function isOwnName(page: Document, name: string): boolean {
  return [...userNames(page), ...(openerOf(page)?.names ?? [])].some((text) =>
    holdsName(text, name),
  );
}
