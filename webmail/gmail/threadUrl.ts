import type { ThreadAddress } from '../webmail';

/** A compose, a print view or a pop-out by address: no mailbox in which a thread could be opened. */
const NO_MAILBOX = /[?&](?:view|tf)=|\/popout\b/u;

/**
 * `#all/` and the thread's hexadecimal id, in the account that `authuser` names (in public use, seen 2026-09). In a tab that
 * shows that mailbox already, only what follows the `#` changes: there Gmail finds the thread at once, while from outside
 * it has been seen to show the list instead (googleworkspace/cli #858, 2026-06). See docs/recipes/open-a-mail-in-gmail.md.
 */
export function threadUrl({ account, threadId, tab = '' }: ThreadAddress): string {
  const [mailbox = ''] = tab.split('#');
  const isMailbox =
    mailbox.startsWith('https://mail.google.com/mail/') && !NO_MAILBOX.test(mailbox);
  const base = isMailbox
    ? mailbox
    : `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}`;
  return `${base}#all/${encodeURIComponent(threadId)}`;
}
