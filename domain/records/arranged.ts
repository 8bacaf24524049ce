import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { recordBase } from './recordBase';

/** A call or meeting that was arranged; half an hour after it Premura asks how it went (DESIGN §7). */
export const arrangedSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('arranged'),
    talk: z.enum(['call', 'meeting']),
    startsAt: epochSchema,
    /** `held`: it stands as a call or meeting in the interactions. */
    outcome: z.nullable(z.enum(['held', 'did-not-take-place'])),
  }),
);
export type ArrangedRecord = z.infer<typeof arrangedSchema>;
