import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { dueSchema } from '@/domain/time/dueSchema';
import { recordBase, wordsSchema } from './recordBase';

/**
 * DESIGN P5, P6: a word given. Dated ones have a day or an instant; standing ones ("Chose us for") none.
 * `broken` only by the user's *not yet*, or when a working day passed without answer and nothing was written since.
 */
export const promiseSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('promise'),
    /** The short thing itself: "the quote". */
    what: wordsSchema,
    by: z.enum(['us', 'them']),
    /** `null`: a standing promise. */
    due: z.nullable(dueSchema),
    state: z.enum(['open', 'kept', 'dropped']),
    /** When it was kept or dropped. */
    closedAt: z.nullable(epochSchema),
    /** When the user answered *not yet*, or a working day had passed: our word is broken until that is told. */
    brokenAt: z.nullable(epochSchema),
    /** When the person was told that it will be or is late. */
    toldLateAt: z.nullable(epochSchema),
    /** The days it was promised for before it was agreed anew, oldest first. */
    earlierDues: z.readonly(z.array(dueSchema)),
  }),
);
export type PromiseRecord = z.infer<typeof promiseSchema>;
