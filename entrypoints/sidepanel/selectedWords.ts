import type { OpenThread } from '@/domain/mail/openThread';
import { askPage } from '@/messaging/background';

/** What the user has selected in that mail, on one line; `null` where nothing is, or another mail stands open by now. */
export async function selectedWords({ tabId, threadId }: OpenThread): Promise<string | null> {
  try {
    const told = await askPage(tabId, 'selectedWords', {});
    const words = told.words.replaceAll(/\s+/gu, ' ').trim();
    return told.threadId === threadId && words !== '' ? words : null;
  } catch {
    // No living script there: the tab must be reloaded, which the card says.
    return null;
  }
}
