import { askBackground } from '@/messaging/page';
import type { ReadyMessage, Webmail } from '@/webmail/webmail';
import type { LivingScript } from './livingScript';

/** Where this page is a new message that the panel has asked for, its text goes in as soon as it stands there. */
export function fillNewMessage(webmail: Webmail, script: LivingScript): void {
  const onReady = (ready: ReadyMessage) => {
    if (script.isAlive()) fill(webmail, ready).catch(() => script.isAlive());
  };
  webmail.awaitNewMessage(document, onReady, script.signal);
}

/** The text is handed out once; the webmail puts it in only where account and recipient are still the same. */
async function fill(webmail: Webmail, { account, to }: ReadyMessage): Promise<void> {
  const [only, ...others] = to;
  if (only === undefined || others.length > 0) return;
  const waiting = await askBackground('composeReady', { account, to });
  if (waiting === null) return;
  const { subject, ...text } = waiting;
  const wanted = { account, to: only, subject, text };
  const outcome = await webmail.fillNewMessage(document, wanted);
  await askBackground('newMessageFilled', { outcome });
}
