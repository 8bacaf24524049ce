import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { recordBase } from './recordBase';

/** DESIGN P2: they were asked how it goes, and what they answered: so-so and unhappy open a problem. */
export const askedSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('asked'),
    answer: z.nullable(z.enum(['happy', 'so-so', 'unhappy', 'none'])),
    answeredAt: z.nullable(epochSchema),
  }),
);
export type AskedRecord = z.infer<typeof askedSchema>;
