import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { recordById } from '@/storage/records';
import { afterChange } from './afterChange';
import { bringUpToDate } from './bringUpToDate';

/** What was written down is taken away, and with it what followed from it. */
export const onRecordRemoved: BackgroundHandlers['recordRemoved'] = async ({ actId, id }) => {
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    const record = await recordById(id);
    if (record === undefined) return;
    await c.remove('records', [id]);
    await bringUpToDate(c, record.contactId, now);
  });
  await afterChange();
  return { ok: true };
};
