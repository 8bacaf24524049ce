import type { NewMessageAddress } from '../webmail';
import { mailboxUrl } from './mailboxUrl';

/**
 * Outlook's own compose by address, alone in its page (`to`, `subject`: in public use since 2019, seen 2026-11). The text is
 * never in it: addresses are kept in histories and logs. Blanks as %20: on the way through a sign-in Outlook takes a plus
 * sign for a plus sign (techcommunity 4111903). What is known: docs/recipes/open-a-mail-in-outlook.md.
 */
export function newMessageUrl({ account, to, subject, tab }: NewMessageAddress): string {
  return mailboxUrl({ account, tab }, 'deeplink/compose', { to, subject });
}
