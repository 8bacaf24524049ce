import type { NewMessageAddress } from '../webmail';

/**
 * Gmail's own compose by address, alone in its page (`view=cm`, `fs=1`, `tf=1`, `to`, `su`: in public use since 2010, seen
 * 2026-09). `authuser` with the address picks the account whatever its number; `/mail/u/ADDRESS/` does so no longer (404
 * since 2026-05). The text is never in it: addresses are kept in histories and logs. What is known and what is doubted:
 * docs/recipes/open-a-mail-in-gmail.md.
 */
export function newMessageUrl({ account, to, subject }: NewMessageAddress): string {
  const asked = new URLSearchParams({
    authuser: account,
    view: 'cm',
    fs: '1',
    tf: '1',
    to,
    su: subject,
  });
  // Gmail takes a plus sign in a subject for a plus sign.
  return `https://mail.google.com/mail/?${asked.toString().replaceAll('+', '%20')}`;
}
