import type { MailInteraction } from '@/domain/mail/interaction';
import { me } from './aReading';

/** A mail from Anna to the user in thread t-1, or whatever `of` makes of it. */
export function aMail(of: Partial<MailInteraction> = {}): MailInteraction {
  return {
    kind: 'message',
    id: `mail-${of.at ?? 0}`,
    contactId: 'anna',
    at: 0,
    direction: 'in',
    account: me.address,
    messageId: `m-${of.at ?? 0}`,
    threadId: 't-1',
    subject: 'Montaggio finito',
    asks: false,
    ...of,
  };
}
