import { browser } from 'wxt/browser';

/** Half-written text, kept at each keystroke: it survives a closed panel, a crash and an update. */
const keyOf = (key: string) => `draft:${key}`;

export async function draft(key: string): Promise<string> {
  const kept = await browser.storage.local.get(keyOf(key));
  const text: unknown = kept[keyOf(key)];
  return typeof text === 'string' ? text : '';
}

export async function keepDraft(key: string, text: string): Promise<void> {
  if (text === '') await browser.storage.local.remove(keyOf(key));
  else await browser.storage.local.set({ [keyOf(key)]: text });
}

/** Everything half-written about that person, of whatever kind. */
export async function forgetDraftsAbout(contactId: string): Promise<void> {
  const kept = await browser.storage.local.get(null);
  const theirs = Object.keys(kept).filter(
    (key) => key.startsWith(keyOf('')) && key.split(':').includes(contactId),
  );
  await browser.storage.local.remove(theirs);
}
