import { browser } from 'wxt/browser';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { keepMailbox } from '@/storage/mailbox';
import { serviceAt } from '@/webmail/hosts';

/** Remembers at which webmail an account is, when a page of it was read. */
export async function noteMailbox(account: EmailAddress, tabId: number): Promise<void> {
  const url = await urlOf(tabId);
  const service = serviceAt(url);
  if (service !== null) await keepMailbox(account, { service, origin: `${new URL(url).origin}/` });
}

/** A tab that was closed meanwhile has none. */
async function urlOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
}
