import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { poll } from './poll';

/** What the panel's page finds where it runs. */
declare const chrome: typeof browser;

/** Logs a talk with whoever's mail is open in a tab, as the panel does: thanks are due at once. */
export async function talkLogged(panel: Page, went: 'well' | 'so-so' | 'badly'): Promise<void> {
  const contactId = await poll('the person of the open mail', () => panel.evaluate(openContact));
  await panel.evaluate(
    async (spoke) => {
      const message = { id: 1, type: 'spoke', data: spoke, timestamp: Date.now() };
      const answer: { err?: unknown } = await chrome.runtime.sendMessage(message);
      if (answer.err !== undefined) throw new Error(JSON.stringify(answer.err));
    },
    {
      contactId,
      actId: crypto.randomUUID(),
      interactionId: crypto.randomUUID(),
      followUpId: crypto.randomUUID(),
      kind: 'call',
      went,
      at: Date.now() - 60_000,
      said: '',
    },
  );
}

async function openContact(): Promise<string | null> {
  const tabId = new URLSearchParams(location.search).get('tab');
  const key = `open-thread:${tabId}`;
  const kept = await chrome.storage.session.get(key);
  const thread = kept[key] as { readonly contactId: string | null } | undefined;
  return thread?.contactId ?? null;
}
