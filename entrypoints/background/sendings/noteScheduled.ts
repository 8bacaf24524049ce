import type { FollowUp, WrittenIn } from '@/domain/followUps/followUp';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { isTextOf } from '@/domain/followUps/isTextOf';
import { settle } from '@/domain/followUps/settle';
import { change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { keepDoneSending } from '@/storage/sendings';
import { currentSettings } from '@/storage/settings';
import { forgetTextsOf, recipientsOf, type Told } from './told';
import { touchOfSending } from './touchOfSending';

/** A message will go out later: what it is for says so, and stays open until the message appears. */
export async function noteScheduled(told: Told): Promise<void> {
  const { actId, sending, now } = told;
  await change({ id: actId, now }, async (c) => {
    for (const { id } of await recipientsOf(told)) await c.put('followUps', await marked(id, told));
  });
  const at = now.epochMilliseconds;
  await keepDoneSending(sending.composeId, { actId, outcome: 'scheduled', at });
  await forgetTextsOf(told);
}

async function marked(contactId: string, told: Told): Promise<readonly FollowUp[]> {
  const history = await historyWith(contactId);
  const open = await unsettledFollowUpsOf(contactId);
  const { zone } = await currentSettings();
  // What the message would settle if it went out now.
  const touch = touchOfSending(contactId, told, told.now);
  const ids = settle(open, [...history, touch]).map(({ id }) => id);
  const place = { ...placeOf(told), newestAt: history.at(-1)?.at ?? 0 };
  const isMeant = (one: FollowUp) =>
    isTextOf(one.writtenIn, told) || (ids.includes(one.id) && isCalledFor(one, told.now, zone));
  return open.filter(isMeant).map((one) => ({ ...one, writtenIn: later(one, place) }));
}

function placeOf({ account, sending, now }: Told): Omit<WrittenIn, 'newestAt'> {
  return { account, threadId: sending.threadId, at: now.epochMilliseconds };
}

function later({ writtenIn }: FollowUp, place: WrittenIn): WrittenIn {
  return { ...(writtenIn ?? place), scheduled: true };
}
