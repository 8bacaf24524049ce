import type { CDPSession } from 'playwright-core';
import { inWorlds } from './inWorlds';

/**
 * Has Premura, as it ships, leave the rivals' mark for each thread that it has read, and one for rows of a list: its script is heard in the moment in
 * which it begins to tell the background.
 */
export async function markReadings({ cdp }: { readonly cdp: CDPSession }): Promise<void> {
  await inWorlds(cdp, async (contextId) => {
    await cdp.send('Runtime.evaluate', { contextId, expression: `(${String(wrap)})()` });
  });
}

/** Runs in the world of the content script; in the page's own there is nobody to tell. */
function wrap(): void {
  interface Told {
    readonly type?: string;
    readonly data?: { readonly reading?: { readonly thread?: { readonly id: string } | null } };
  }
  const { chrome } = globalThis as unknown as {
    readonly chrome?: { readonly runtime?: { sendMessage?: (message: Told) => unknown } };
  };
  const runtime = chrome?.runtime;
  const send = runtime?.sendMessage;
  if (runtime === undefined || send === undefined) return;
  runtime.sendMessage = (message) => {
    const id = message.type === 'threadOpened' ? message.data?.reading?.thread?.id : undefined;
    if (id !== undefined) performance.mark(`bench-read ${id} told`);
    if (message.type === 'rowsSeen') performance.mark('bench-read rows told');
    return send.call(runtime, message);
  };
}
