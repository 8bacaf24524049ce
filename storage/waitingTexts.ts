import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { type WaitingText, waitingTextSchema } from '@/domain/mail/waitingText';

/** Texts that wait for their place to open: in the browser's session storage, memory only, gone with the browser. */
const PREFIX = 'waiting-text:';
const keyOf = (actId: string) => `${PREFIX}${actId}`;

export async function keepWaitingText(text: WaitingText): Promise<void> {
  await browser.storage.session.set({ [keyOf(text.actId)]: text });
}

export async function forgetWaitingText(actId: string): Promise<void> {
  await browser.storage.session.remove(keyOf(actId));
}

/** The newest first. */
export async function allWaitingTexts(): Promise<readonly WaitingText[]> {
  const kept = await browser.storage.session.get(null);
  return Object.entries(kept)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => parsed(value) ?? [])
    .toSorted((a, b) => b.at - a.at);
}

/** Tells that one of them has changed, until `signal` is aborted. */
export function onWaitingTextsChanged(tell: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) tell();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

function parsed(value: unknown): WaitingText | null {
  const text = z.safeParse(waitingTextSchema, value);
  return text.success ? text.data : null;
}
