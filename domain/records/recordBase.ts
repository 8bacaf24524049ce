import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';

/** A calendar day in the user's home zone, "2026-11-27". */
export const daySchema = z.iso.date();
/** One line or a few in the user's or the customer's own words. */
export const wordsSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** What all that is written down about a person has in common. Instants in epoch milliseconds. */
export const recordBase = {
  id: idSchema,
  contactId: idSchema,
  /** When it happened or was said; the timeline is in this order. */
  at: epochSchema,
  editedAt: z.nullable(epochSchema),
  /** The message, call or meeting that it comes from. */
  interactionId: z.nullable(idSchema),
  /** The words that it stands on, kept by the user. */
  quote: z.nullable(z.string().check(z.maxLength(1_000))),
} as const;
