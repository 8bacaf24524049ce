import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { recordById } from '@/storage/records';
import { afterChange } from './afterChange';
import { bringAllUpToDate } from './bringAllUpToDate';
import { noteTheEnd } from './noteTheEnd';

/** What was written down is taken away, and with it what followed from it. */
export const onRecordRemoved: BackgroundHandlers['recordRemoved'] = async ({ actId, id }) => {
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    const record = await recordById(id);
    if (record === undefined) return;
    await c.remove('records', [id]);
    const restored = await noteTheEnd(c, record, null);
    await bringAllUpToDate(c, [record.contactId, ...restored], now);
  });
  await afterChange();
  return { ok: true };
};
