import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { daySchema, recordBase, wordsSchema } from './recordBase';

/** DESIGN P9: why they left; labels of a review, never words for the customer. */
export const lossReasons = [
  'communication',
  'treatment',
  'no-fit',
  'fell-short',
  'broken-word',
  'price',
  'closed-down',
  'unknown',
] as const;
const lossReasonSchema = z.enum(lossReasons);
export type LossReason = z.infer<typeof lossReasonSchema>;

/** What one means to do after the end; said of a loss, it is left out. */
export const lossDeeds = ['thank-you', 'ask-why'] as const;
export type LossDeed = (typeof lossDeeds)[number];

/** DESIGN P9, P11: working together has ended; `scope` offer: only a "no" to one offer, which is no loss. May be half done. */
export const lossSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('loss'),
    scope: z.enum(['offer', 'person', 'company']),
    reason: z.nullable(lossReasonSchema),
    preventable: z.nullable(z.boolean()),
    /** Where did we leave room? */
    leftRoom: z.nullable(wordsSchema),
    /** Price: was the lowest price what we had promised? */
    promisedLowest: z.nullable(z.boolean()),
    reviewedAt: z.nullable(epochSchema),
    /** When the customer was asked why, and what the answer was. */
    askedAt: z.nullable(epochSchema),
    theirAnswer: z.nullable(wordsSchema),
    /** When to try again; a win-back arises only once the cause is cured. */
    tryAgainOn: z.nullable(daySchema),
    curedAt: z.nullable(epochSchema),
    /** What is different now. */
    cure: z.nullable(wordsSchema),
    /** Which of the two is not to be done; absent: none. */
    without: z.optional(z.readonly(z.array(z.enum(lossDeeds)))),
  }),
);
export type LossRecord = z.infer<typeof lossSchema>;
