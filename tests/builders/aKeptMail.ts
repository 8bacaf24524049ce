import type { MailInteraction } from '@/domain/mail/interaction';
import { unreadId } from '@/domain/mail/unreadId';
import { me } from './aReading';

/** A message with Anna as it is kept after it was read. */
export function aKeptMail(of: Partial<MailInteraction> & { readonly at: number }): MailInteraction {
  const mail: MailInteraction = {
    kind: 'message',
    id: '',
    contactId: 'anna',
    direction: 'in',
    account: me.address,
    messageId: '18f0',
    threadId: 't-1',
    subject: null,
    asks: false,
    ...of,
  };
  return { ...mail, id: `${mail.account}/${mail.messageId}/${mail.contactId}` };
}

/** The same as a row of a list tells of it that does not know the message's id. */
export function aRowMail(of: Partial<MailInteraction> & { readonly at: number }): MailInteraction {
  const { threadId = 't-1', at } = of;
  const which = `${threadId}:${Math.floor(at / 60_000)}`;
  return aKeptMail({ messageId: unreadId('row', which), toldBy: 'row', ...of });
}

/** The same as its folded card tells of it. */
export function aCardMail(of: Partial<MailInteraction> & { readonly at: number }): MailInteraction {
  const { threadId = 't-1', at } = of;
  const which = `${threadId}:${Math.floor(at / 60_000)}`;
  return aKeptMail({ messageId: unreadId('card', which), toldBy: 'card', ...of });
}

/** The same as its sending tells of it. */
export function aSending(
  composeId: string,
  of: Partial<MailInteraction> & { readonly at: number },
): MailInteraction {
  const messageId = unreadId('sending', composeId);
  return aKeptMail({ messageId, threadId: '', direction: 'out', toldBy: 'sending', ...of });
}
