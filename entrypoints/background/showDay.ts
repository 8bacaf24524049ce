import { i18n } from '#i18n';
import type { PersonRow } from '@/domain/followUps/order';
import { showNotice } from './showNotice';

/** "3 people wait for a word: Giulia Rinaldi, Lena Krüger, Bruno Fabbri". */
export async function showDay(rows: readonly PersonRow[], now: Temporal.Instant): Promise<void> {
  const contactIds = rows.map(({ contactId }) => contactId);
  const title = i18n.t('notice.people', contactIds.length, [String(contactIds.length)]);
  await showNotice({ what: 'day', title, contactIds }, now);
}
