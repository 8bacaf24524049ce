import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { recordById } from '@/storage/records';
import { afterFollowing } from './afterFollowing';
import { bringAllUpToDate } from './bringAllUpToDate';
import { followContact } from './followContact';
import { noteTheEnd } from './noteTheEnd';
import { acceptSuggestion } from './suggestions/acceptSuggestion';

/** Something was written down about a person, or an old record changed: the id tells. By this one is followed (DESIGN §2). */
export const onRecordKept: BackgroundHandlers['recordKept'] = async (request) => {
  const { actId, record, suggestionId } = request;
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    const kept = await recordById(record.id);
    if (kept !== undefined && !(kept.contactId === record.contactId && kept.kind === record.kind)) {
      throw new Error('Premura refuses to make a record of another person or kind of this one');
    }
    await followContact(c, record.contactId, now);
    await c.put('records', [record]);
    if (suggestionId !== undefined) await acceptSuggestion(c, suggestionId);
    const ended = await noteTheEnd(c, kept ?? null, record);
    await bringAllUpToDate(c, [record.contactId, ...ended], now);
  });
  await afterFollowing(record.contactId);
  return { ok: true };
};
