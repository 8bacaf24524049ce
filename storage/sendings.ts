import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';

/** What was done when a message was sent, scheduled or discarded: a webmail lets the user take that back for a while. */
const doneSchema = z.readonly(
  z.object({
    actId: idSchema,
    outcome: z.enum(['sent', 'scheduled', 'discarded']),
    at: epochSchema,
  }),
);
type DoneSending = z.infer<typeof doneSchema>;

/** In the session's memory only, and no longer than any webmail's own undo. */
const PREFIX = 'sending:';
const KEPT_MS = 3_600_000;

export async function doneSending(composeId: string): Promise<DoneSending | null> {
  const key = PREFIX + composeId;
  const kept = await browser.storage.session.get(key);
  return parsed(kept[key]);
}

export async function keepDoneSending(composeId: string, done: DoneSending): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const old = Object.entries(kept).filter(
    ([key, value]) => key.startsWith(PREFIX) && (parsed(value)?.at ?? 0) < done.at - KEPT_MS,
  );
  await browser.storage.session.remove(old.map(([key]) => key));
  await browser.storage.session.set({ [PREFIX + composeId]: done });
}

export async function forgetDoneSending(composeId: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + composeId);
}

function parsed(value: unknown): DoneSending | null {
  const done = z.safeParse(doneSchema, value);
  return done.success ? done.data : null;
}
