import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { dueSchema } from '@/domain/time/dueSchema';
import { recordBase, wordsSchema } from './recordBase';

/** Working days at most between two words. */
export const LONGEST_CADENCE = 60;

const updateSchema = z.readonly(
  z.object({
    at: epochSchema,
    /** `null`: no news yet. */
    words: z.nullable(wordsSchema),
    /** By when the customer had been promised it; absent where no day was told. */
    by: z.optional(dueSchema),
  }),
);

/** DESIGN P3, P4: what must be solved, in the customer's words, and how they are kept posted. */
export const problemSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('problem'),
    toSolve: z
      .readonly(
        z.array(z.readonly(z.object({ words: wordsSchema, solvedAt: z.nullable(epochSchema) }))),
      )
      .check(z.minLength(1)),
    /** A small one has no clock: no progress updates by itself. */
    gravity: z.enum(['small', 'normal', 'grave']),
    /** Working days between two words to the customer. */
    updateEveryDays: z.int().check(z.minimum(1), z.maximum(LONGEST_CADENCE)),
    /** When the user told what was understood (`acknowledge`). */
    acknowledgedAt: z.nullable(epochSchema),
    /** By when the customer was promised the next word; otherwise the cadence counts from the last word. */
    nextWordBy: z.nullable(dueSchema),
    /** What was told meanwhile, oldest first. */
    updates: z.readonly(z.array(updateSchema)),
    solvedAt: z.nullable(epochSchema),
    /** When the customer said that it is really solved. */
    confirmedAt: z.nullable(epochSchema),
  }),
);
export type ProblemRecord = z.infer<typeof problemSchema>;
