import { z } from 'zod/mini';
import { recordBase, wordsSchema } from './recordBase';

/** DESIGN P12: praise, kept in their words. */
export const kindWordsSchema = z.readonly(
  z.object({ ...recordBase, kind: z.literal('kind-words'), words: wordsSchema }),
);
