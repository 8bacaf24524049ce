import type { FollowUp } from '@/domain/followUps/followUp';
import type { Noted } from '@/domain/mail/openThread';
import { type Change, change } from '@/storage/change';
import { keepMails } from '@/storage/keepMails';
import { keepNotedSending } from '@/storage/notedSending';
import { keepDoneSending } from '@/storage/sendings';
import { bringAllUpToDate } from '../bringAllUpToDate';
import { noteInMail } from '../noteInMail';
import { notedFrom } from '../openThreadOf';
import { suggestFromSent } from './suggestFromSent';
import { forgetTextsOf, recipientsOf, type Told } from './told';
import { touchOfSending } from './touchOfSending';

/** A message has gone out: the last word moves, what it was for is closed, and one line says so. */
export async function noteSent(told: Told): Promise<void> {
  const { actId, sending, now } = told;
  const settled = await change({ id: actId, now }, (c) => keepSent(c, told));
  const at = now.epochMilliseconds;
  await keepDoneSending(sending.composeId, { actId, outcome: 'sent', at });
  await forgetTextsOf(told);
  await suggestFromSent(told);
  const noted = await notedFrom(actId, settled, now);
  if (noted !== null) await say(noted, told);
}

async function keepSent(c: Change, told: Told): Promise<readonly FollowUp[]> {
  const recipients = await recipientsOf(told);
  // The page may have shown the message before it told that it went out.
  await keepMails(
    c,
    recipients.map(({ id }) => touchOfSending(id, told, told.now)),
  );
  return bringAllUpToDate(
    c,
    recipients.map(({ id }) => id),
    told.now,
  );
}

/** In every panel; where the thread itself stands open, in its bar too. */
async function say(noted: Noted, { account, sending: { threadId } }: Told): Promise<void> {
  await keepNotedSending(noted);
  await noteInMail({ account, threadId }, noted);
}
