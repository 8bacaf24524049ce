import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { recordBase, wordsSchema } from './recordBase';

/** DESIGN P16: feedback, and what we did with it. */
export const feedbackSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('feedback'),
    said: wordsSchema,
    whatWeDid: z.nullable(wordsSchema),
    /** When they were told what we did. */
    toldAt: z.nullable(epochSchema),
  }),
);
export type FeedbackRecord = z.infer<typeof feedbackSchema>;
