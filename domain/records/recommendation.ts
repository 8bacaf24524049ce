import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { recordBase, wordsSchema } from './recordBase';

/** DESIGN P12: this person gave our name to somebody, and what became of it. */
export const recommendationSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('recommendation'),
    /** The name of whom they sent. */
    referred: wordsSchema,
    referredContactId: z.nullable(idSchema),
    outcome: z.nullable(wordsSchema),
    /** When the outcome was told to the one who recommended. */
    toldAt: z.nullable(epochSchema),
  }),
);
export type RecommendationRecord = z.infer<typeof recommendationSchema>;
