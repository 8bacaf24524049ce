import { recordOf } from '@/domain/followUps/ofRecord';
import type { RecordOf } from '@/domain/records/record';
import { change } from '@/storage/change';
import { unsettledById } from '@/storage/followUps';
import { recordsAbout } from '@/storage/records';
import { bringUpToDate } from './bringUpToDate';

interface Which {
  readonly actId: string;
  /** Of the promise: what of it is due. */
  readonly followUpId: string;
  readonly now: Temporal.Instant;
}

/** Changes the promise for which a follow-up stands; a late click on what is settled changes nothing. */
export async function changeWord(
  { actId, followUpId, now }: Which,
  changed: (promise: RecordOf<'promise'>) => RecordOf<'promise'>,
): Promise<void> {
  await change({ id: actId, now }, async (c) => {
    for (const followUp of await unsettledById(followUpId)) {
      const records = await recordsAbout(followUp.contactId);
      const promise = recordOf(followUp, records, 'promise');
      if (promise === null) continue;
      await c.put('records', [changed(promise)]);
      await bringUpToDate(c, followUp.contactId, now);
    }
  });
}
