import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { type OpenThread, openThreadSchema } from '@/domain/mail/openThread';

/** In the browser's session storage: memory only, gone with the browser, never on disk. */
const keyOf = (tabId: number) => `open-thread:${tabId}`;

export async function openThreadOfTab(tabId: number): Promise<OpenThread | null> {
  const key = keyOf(tabId);
  const kept = await browser.storage.session.get(key);
  return parsed(kept[key]);
}

export async function keepOpenThread(thread: OpenThread): Promise<void> {
  await browser.storage.session.set({ [keyOf(thread.tabId)]: thread });
}

export async function forgetOpenThread(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Every tab with a mail open, for the bars that must follow a change. */
export async function allOpenThreads(): Promise<readonly OpenThread[]> {
  const kept = await browser.storage.session.get(null);
  const threads = Object.entries(kept)
    .filter(([key]) => key.startsWith('open-thread:'))
    .map(([, value]) => parsed(value));
  return threads.filter((thread) => thread !== null);
}

/** Tells each change of that tab's open mail, until `signal` is aborted. */
export function onOpenThreadChanged(
  tabId: number,
  tell: (thread: OpenThread | null) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = changes[keyOf(tabId)];
    if (changed) tell(parsed(changed.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

function parsed(value: unknown): OpenThread | null {
  const thread = z.safeParse(openThreadSchema, value);
  return thread.success ? thread.data : null;
}
