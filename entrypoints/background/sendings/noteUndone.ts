import { reopen } from '@/domain/followUps/reopen';
import type { MailInteraction } from '@/domain/mail/interaction';
import { suggestionIdOf } from '@/domain/suggestions/proposal';
import { type Change, change } from '@/storage/change';
import { followUpsSettledAt } from '@/storage/followUpsSettledAt';
import { historyWith } from '@/storage/interactions';
import { forgetNotedSending } from '@/storage/notedSending';
import { doneSending, forgetDoneSending } from '@/storage/sendings';
import { currentSettings } from '@/storage/settings';
import { suggestionById } from '@/storage/suggestions';
import { undoAct, undoRecordsWith } from '@/storage/undo';
import { bringUpToDate } from '../bringUpToDate';
import { noteInMail } from '../noteInMail';
import { recipientsOf, type Told } from './told';
import { keptOfSending, touchOfSending } from './touchOfSending';

/** The user took it back in the webmail: what was noted because of it is taken back too, as if it had not been. */
export async function noteUndone(told: Told): Promise<void> {
  const { actId, account, sending, now } = told;
  const done = await doneSending(sending.composeId);
  if (done === null) return;
  await change({ id: actId, now }, async (c) => {
    if (done.outcome === 'sent')
      await takeBack(c, told, Temporal.Instant.fromEpochMilliseconds(done.at));
    else await undoAct(c, done.actId);
  });
  await forgetDoneSending(sending.composeId);
  await forgetNotedSending();
  await noteInMail({ account, threadId: sending.threadId }, null);
}

/** Also where the message had been read from its thread meanwhile: it is no longer there. */
async function takeBack(c: Change, told: Told, sentAt: Temporal.Instant): Promise<void> {
  const { zone } = await currentSettings();
  for (const { id } of await recipientsOf(told)) {
    const touch = touchOfSending(id, told, sentAt);
    const gone = keptOfSending(await historyWith(id), touch);
    const instants = gone.map(({ at }) => at);
    const settled = await followUpsSettledAt(id, instants);
    await c.forget(
      'interactions',
      gone.map((one) => one.id),
    );
    await forgetProposed(c, touch);
    await undoRecordsWith(c, settled);
    await c.record(
      'followUps',
      settled.map((one) => reopen(one, zone)),
    );
    await bringUpToDate(c, id, told.now);
  }
}

/** What was proposed of its words, unless the user has decided it already. */
async function forgetProposed(c: Change, mail: MailInteraction): Promise<void> {
  const proposed = await suggestionById(suggestionIdOf(mail));
  if (proposed?.state === 'open') await c.forget('suggestions', [proposed.id]);
}
