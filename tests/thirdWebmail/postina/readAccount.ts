import { emailAddress } from '@/domain/people/emailAddress';
import type { Addressee } from '@/domain/mail/reading';
import { readFirst } from '@/webmail/read';
import type { Reading } from '@/webmail/readFact';
import { mailbox } from './selectors';

/** Whose mailbox it is, by the page's own attribute. */
export function readAccount(page: Document): Reading<Addressee> {
  const address = emailAddress(readFirst(page, mailbox)?.getAttribute('data-mailbox') ?? '');
  return address === null
    ? { missing: 'the page names no account' }
    : { value: { name: null, address }, readBy: 'data-mailbox' };
}
