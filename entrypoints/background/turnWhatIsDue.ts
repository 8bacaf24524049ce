import { turned } from '@/domain/followUps/turned';
import type { FollowUp } from '@/domain/followUps/followUp';
import { type Change, change } from '@/storage/change';
import { followUpsTurnedBy } from '@/storage/followUps';
import { recordsAbout } from '@/storage/records';
import { bringAllUpToDate } from './bringAllUpToDate';

/**
 * What time alone has made of follow-ups until now is written down: a word that is broken, thanks that only join the next
 * mail. At each alarm and start of the worker; what was missed while the computer slept is done then.
 */
export async function turnWhatIsDue(now: Temporal.Instant): Promise<void> {
  const epoch = now.epochMilliseconds;
  if ((await followUpsTurnedBy(epoch)).length === 0) return;
  await change({ id: `turn:${epoch}`, now }, async (c) => {
    const due = await followUpsTurnedBy(epoch);
    for (const followUp of due) await turn(c, followUp);
    await bringAllUpToDate(
      c,
      due.map(({ contactId }) => contactId),
      now,
    );
  });
}

async function turn(c: Change, followUp: FollowUp): Promise<void> {
  const { followUps, records } = turned(followUp, await recordsAbout(followUp.contactId));
  await c.record('followUps', followUps);
  await c.record('records', records);
}
