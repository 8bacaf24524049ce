import { askBackground } from '@/messaging/page';
import type { Webmail } from '@/webmail/webmail';
import type { LivingScript } from './livingScript';

/**
 * Tells the background what became of mails that the user was writing. What it does not hear is made good for when the
 * thread is read next.
 */
export function noticeSent(webmail: Webmail, script: LivingScript): void {
  webmail.watchSending(
    document,
    (sending, account) => {
      if (!script.isAlive()) return;
      const told = askBackground('messageSending', {
        actId: crypto.randomUUID(),
        account,
        sending,
      });
      told.catch(() => script.isAlive());
    },
    script.signal,
  );
}
