import { unreadId } from '@/domain/mail/unreadId';
import type { JudgedMail } from '@/domain/suggestions/mailsToJudge';
import { currentSettings } from '@/storage/settings';
import { judgeMail } from '../suggestions/suggestFrom';
import { outsiders, type Told } from './told';

/** What the user has just promised in a new message (DESIGN §6, "one after a sending"): nobody may open its thread. */
export async function suggestFromSent(told: Told): Promise<void> {
  const { zone } = await currentSettings();
  const mail = judgedSending(told, zone);
  if (mail !== null) await judgeMail(mail, told.now);
}

/** `null` for what is no new message of words. */
function judgedSending(told: Told, zone: string): JudgedMail | null {
  const { account, sending, now } = told;
  const { text, threadId, messageId, composeId } = sending;
  // A reply is judged where its thread shows it.
  if (text === undefined || threadId !== null) return null;
  return {
    direction: 'out',
    account,
    threadId,
    messageId: messageId ?? unreadId('sending', composeId),
    subject: '',
    sentAt: now.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }),
    text,
    people: outsiders(told),
    isAnswered: false,
  };
}
