import type { Message, PageReading } from '@/domain/mail/reading';
import { emailAddress, type EmailAddress } from '@/domain/people/emailAddress';

export function address(text: string): EmailAddress {
  const known = emailAddress(text);
  if (known === null) throw new Error(`${text} is no address`);
  return known;
}

export const me = { name: 'Marta Neri', address: address('marta.neri@nerilighting.example') };
export const anna = { name: 'Anna Conti', address: address('anna@vetreriaconti.example') };

/** A message from Anna to the user, or with `direction: 'out'` the other way round. */
export function aMessage(of: Partial<Message> & { readonly sentAt: string }): Message {
  const isOwn = of.direction === 'out';
  return {
    id: `m-${of.sentAt}`,
    from: isOwn ? me : anna,
    to: [isOwn ? anna : me],
    cc: [],
    direction: 'in',
    expanded: true,
    text: 'Ciao Marta, tutto bene.',
    ...of,
  };
}

/** Anna's thread as a reader gives it back, with these messages. */
export function aReading(
  messages: readonly Message[],
  of: Partial<PageReading> & { readonly threadId?: string } = {},
): PageReading {
  const { threadId = 't-1', ...rest } = of;
  return {
    service: 'gmail',
    view: 'thread',
    account: me,
    thread: { id: threadId, subject: 'Montaggio finito', messages },
    contact: anna,
    list: null,
    readBy: {},
    missing: [],
    ...rest,
  };
}
