import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';

/** In the browser's session storage: memory only, gone with the browser, never on disk. */
const KEY = 'panel-wish';

const panelWishSchema = z.readonly(
  z.object({
    contactId: idSchema,
    /** The follow-up to write for; `null`: only the card. */
    followUpId: z.nullable(idSchema),
    /** Epoch milliseconds: an old wish is none. */
    at: epochSchema,
  }),
);
/** Whom the panel shall show, wished from another page of ours. */
export type PanelWish = z.infer<typeof panelWishSchema>;

export async function keepPanelWish(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** The wish, handed out once. */
export async function takePanelWish(): Promise<PanelWish | null> {
  const kept = await browser.storage.session.get(KEY);
  const wish = z.safeParse(panelWishSchema, kept[KEY]);
  if (!wish.success) return null;
  await browser.storage.session.remove(KEY);
  return wish.data;
}

/** Tells each new wish, until `signal` is aborted. */
export function onPanelWished(tell: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) tell();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}
