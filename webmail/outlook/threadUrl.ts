import type { ThreadAddress } from '../webmail';
import { mailboxUrl } from './mailboxUrl';

/**
 * A conversation in a window of its own, by the id that its row carries: Outlook itself made such addresses in 2019 and
 * 2021, public code does in 2026. In a tab that shows a mailbox nothing can be opened without loading it anew. See
 * docs/recipes/open-a-mail-in-outlook.md.
 */
export function threadUrl({ account, threadId, tab }: ThreadAddress): string {
  return mailboxUrl({ account, tab }, `deeplink/readconv/${encodeURIComponent(threadId)}`, {});
}
