import { scheduled } from '@/domain/followUps/scheduled';
import type { FollowUp } from '@/domain/followUps/followUp';
import { change } from '@/storage/change';
import { unsettledAfter } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { afterChange, readEveryTabAgain } from './afterChange';
import { refreshStandings } from './refreshStandings';

/** So many in one transaction: the worker may be stopped between two, and what is left is found again. */
const AT_ONCE = 500;

/** The settings have changed: due instants, rhythms, badge, bars and marks follow. */
export async function followSettings(now: Temporal.Instant): Promise<void> {
  await reschedule(now);
  await refreshStandings();
  await afterChange();
  await readEveryTabAgain();
}

/** A day is one of the home zone, whose midnight another zone moves (STYLE R2); what has not moved is not written. */
async function reschedule(now: Temporal.Instant): Promise<void> {
  const { zone } = await currentSettings();
  let some = await unsettledAfter(null, AT_ONCE);
  while (some.length > 0) {
    const moved = some
      .map((one) => scheduled(one, zone))
      .filter((one, i) => hasMoved(one, some[i]));
    if (moved.length > 0) {
      await change({ id: crypto.randomUUID(), now }, async (c) => c.record('followUps', moved));
    }
    some = await unsettledAfter(some.at(-1)?.id ?? null, AT_ONCE);
  }
}

function hasMoved({ openDue, redDue }: FollowUp, kept: FollowUp | undefined): boolean {
  return kept === undefined || kept.openDue !== openDue || kept.redDue !== redDue;
}
