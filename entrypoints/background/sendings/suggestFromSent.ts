import { MOST_RECIPIENTS } from '@/domain/mail/interactionsIn';
import { unreadId } from '@/domain/mail/unreadId';
import { emailAddress } from '@/domain/people/emailAddress';
import { isColleague, isNobodysContact } from '@/domain/people/senders';
import type { JudgedMail } from '@/domain/suggestions/mailsToJudge';
import { currentSettings } from '@/storage/settings';
import { judgeMail } from '../suggestions/suggestFrom';
import type { Told } from './told';

/** What the user has just promised in a new message (DESIGN §6, "one after a sending"): nobody may open its thread. */
export async function suggestFromSent(told: Told): Promise<void> {
  const { zone } = await currentSettings();
  const mail = judgedSending(told, zone);
  if (mail !== null) await judgeMail(mail, told.now);
}

/** `null` for what is no new message of words. */
function judgedSending({ account, sending, now }: Told, zone: string): JudgedMail | null {
  const { text, threadId, messageId, composeId, to } = sending;
  // A reply is judged where its thread shows it.
  const isNew = text !== undefined && threadId === null;
  if (!isNew || to.length > MOST_RECIPIENTS) return null;
  const people = to
    .map(emailAddress)
    .filter((address) => address !== null)
    .filter((address) => !isColleague(address, account) && !isNobodysContact(address));
  return {
    direction: 'out',
    account,
    threadId,
    messageId: messageId ?? unreadId('sending', composeId),
    subject: '',
    sentAt: now.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }),
    text,
    people,
    isAnswered: false,
  };
}
