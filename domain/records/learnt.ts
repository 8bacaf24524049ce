import { z } from 'zod/mini';
import { recordBase, wordsSchema } from './recordBase';

/** DESIGN P16: a fact that is useful for the work. */
export const workFactSchema = z.readonly(
  z.object({ ...recordBase, kind: z.literal('work-fact'), words: wordsSchema }),
);

/** Something of value that was given: kept, so that it is neither forgotten nor repeated. */
export const valueGivenSchema = z.readonly(
  z.object({ ...recordBase, kind: z.literal('value-given'), words: wordsSchema }),
);
