import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { type Noted, notedSchema } from '@/domain/mail/openThread';

/** What a sent message has settled where no mail stands open to say it: in the session's memory only. */
const KEY = 'noted-sending';

export async function notedSending(): Promise<Noted | null> {
  const kept = await browser.storage.session.get(KEY);
  return parsed(kept[KEY]);
}

export async function keepNotedSending(noted: Noted): Promise<void> {
  await browser.storage.session.set({ [KEY]: noted });
}

export async function forgetNotedSending(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Tells each change, until `signal` is aborted. */
export function onNotedSendingChanged(
  tell: (noted: Noted | null) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = changes[KEY];
    if (changed) tell(parsed(changed.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

function parsed(value: unknown): Noted | null {
  const noted = z.safeParse(notedSchema, value);
  return noted.success ? noted.data : null;
}
