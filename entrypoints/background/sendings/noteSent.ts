import type { FollowUp } from '@/domain/followUps/followUp';
import { eachMailOnce } from '@/domain/mail/eachMailOnce';
import type { Noted } from '@/domain/mail/openThread';
import { type Change, change } from '@/storage/change';
import { historyWith } from '@/storage/interactions';
import { keepNotedSending } from '@/storage/notedSending';
import { keepOpenThread, openThreadOfTab } from '@/storage/openThreads';
import { keepDoneSending } from '@/storage/sendings';
import { bringUpToDate } from '../bringUpToDate';
import { notedFrom } from '../openThreadOf';
import { forgetTextsOf, recipientsOf, type Told } from './told';
import { touchOfSending } from './touchOfSending';

/** A message has gone out: the last word moves, what it was for is closed, and one line says so. */
export async function noteSent(told: Told): Promise<void> {
  const { actId, sending, now } = told;
  const settled = await change({ id: actId, now }, (c) => keepSent(c, told));
  const at = now.epochMilliseconds;
  await keepDoneSending(sending.composeId, { actId, outcome: 'sent', at });
  await forgetTextsOf(told);
  const noted = await notedFrom(actId, settled, now);
  if (noted !== null) await say(noted, told);
}

async function keepSent(c: Change, told: Told): Promise<readonly FollowUp[]> {
  const settled: FollowUp[] = [];
  for (const { id } of await recipientsOf(told)) {
    const touch = touchOfSending(id, told, told.now);
    // The page may have shown the message before it told that it went out.
    const mails = (await historyWith(id)).filter((one) => one.kind === 'message');
    const { put, replaced } = eachMailOnce(mails, [touch]);
    await c.forget('interactions', [...replaced.keys()]);
    await c.record('interactions', put);
    settled.push(...(await bringUpToDate(c, id, told.now)));
  }
  return settled;
}

/** In every panel; where the thread itself stands open, in its bar too. */
async function say(noted: Noted, { tabId, account, sending }: Told): Promise<void> {
  await keepNotedSending(noted);
  const open = tabId === null ? null : await openThreadOfTab(tabId);
  const isIts = open?.account === account && open.threadId === sending.threadId;
  if (open !== null && isIts) await keepOpenThread({ ...open, noted });
}
