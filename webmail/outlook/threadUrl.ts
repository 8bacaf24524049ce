import type { ThreadAddress } from '../webmail';
import { mailboxUrl } from './mailboxUrl';

/**
 * A conversation in a window of its own, by the id that its row carries: Outlook opened its own windows so in 2019 and 2021
 * (`readconv/AQQk…?version=…&popoutv2=1`), and four public projects do in 2025 and 2026 with the conversation ids of
 * Microsoft's service. `deeplink/read/…`, which WEBMAIL 3 names, wants the id of a mail, and no page tells one: given that of a
 * conversation it has been seen to fail (inbox-zero #1854, 2026-03). What stays doubtful: whether it opens in every mailbox;
 * it was never seen live. In a tab that shows a mailbox nothing can be opened without loading it anew. See
 * docs/recipes/open-a-mail-in-outlook.md.
 */
export function threadUrl({ account, threadId, tab }: ThreadAddress): string {
  return mailboxUrl({ account, tab }, `deeplink/readconv/${encodeURIComponent(threadId)}`, {});
}
