import { isOffAt } from '@/domain/people/isOffAt';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { currentSettings } from '@/storage/settings';
import { webmailTabs } from './webmailTabs';

/** Whether the user has switched Premura off for the webmail in that tab, or for its mailbox. */
export async function isOffIn(tabId: number | null, account: EmailAddress | null) {
  const settings = await currentSettings();
  if (settings.off === undefined) return false;
  const tab = (await webmailTabs()).find(({ id }) => id === tabId);
  return isOffAt(settings, { service: tab?.service ?? null, account });
}
