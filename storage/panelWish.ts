import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';

/** In the browser's session storage: memory only, gone with the browser, never on disk. */
const KEY = 'panel-wish';

/** Epoch milliseconds: an old wish is none. */
const at = epochSchema;

const panelWishSchema = z.discriminatedUnion('wish', [
  /** From another page of ours. `followUpId`: the follow-up to write for; `null`: only the card. */
  z.readonly(
    z.object({
      wish: z.literal('person'),
      contactId: idSchema,
      followUpId: z.nullable(idSchema),
      at,
    }),
  ),
  /** From a key or a notification, for the panel beside that tab; `null`: whichever comes first. */
  z.readonly(
    z.object({
      wish: z.enum(['thank', 'note', 'talk', 'selection', 'today']),
      tabId: z.nullable(z.int()),
      at,
    }),
  ),
]);
/** What the panel shall show, asked before it is open or while it is. */
export type PanelWish = z.infer<typeof panelWishSchema>;

export async function keepPanelWish(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** The wish, handed out once to the panel beside that tab. */
export async function takePanelWish(tabId: number): Promise<PanelWish | null> {
  const kept = await browser.storage.session.get(KEY);
  const wish = z.safeParse(panelWishSchema, kept[KEY]);
  if (!wish.success || !isFor(wish.data, tabId)) return null;
  await browser.storage.session.remove(KEY);
  return wish.data;
}

function isFor(wish: PanelWish, tabId: number): boolean {
  return wish.wish === 'person' || wish.tabId === null || wish.tabId === tabId;
}

/** Tells each new wish, until `signal` is aborted. */
export function onPanelWished(tell: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) tell();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}
