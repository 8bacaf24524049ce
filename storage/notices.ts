import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { epochSchema } from '@/domain/time/epochSchema';

/** What was notified: nothing is said twice, whatever becomes of the worker. */
const noticesSchema = z.readonly(
  z.object({
    /** The last day that had its notification, ISO. */
    day: z.nullable(z.string()),
    /** Broken words up to this instant (epoch milliseconds) were told. */
    brokenUpTo: epochSchema,
    /** Of those after it, the ones that the user knows of. */
    known: z.readonly(z.array(z.string())),
  }),
);
type Notices = z.infer<typeof noticesSchema>;

const KEY = 'notices';
const MOST_KNOWN = 50;

/** `null` before anything was ever allowed. */
export async function keptNotices(): Promise<Notices | null> {
  const kept = await browser.storage.local.get(KEY);
  const notices = z.safeParse(noticesSchema, kept[KEY]);
  return notices.success ? notices.data : null;
}

export async function keepNotices(notices: Notices): Promise<void> {
  const known = notices.known.slice(-MOST_KNOWN);
  await browser.storage.local.set({ [KEY]: { ...notices, known } });
}
