import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { showNotice } from './showNotice';

/** A word was not kept and they have not been told: the one thing that cannot wait. */
export async function showBroken(
  broken: readonly FollowUp[],
  now: Temporal.Instant,
): Promise<void> {
  const contactIds = [...new Set(broken.map(({ contactId }) => contactId))];
  const title = i18n.t('notice.broken', contactIds.length);
  await showNotice({ what: 'broken', title, contactIds }, now);
}
