import { z } from 'zod/mini';

/** Occasions of thanks (VOICE 1 to 12, in its order); each has its templates in `assets/templates/<language>/`. */
export const occasionSchema = z.enum([
  'after-a-call',
  'after-a-bad-talk',
  'after-a-meeting',
  'for-an-order',
  'for-the-first-order',
  'for-a-refusal',
  'for-a-recommendation',
  'for-kind-words',
  'for-frank-criticism',
  'for-a-settled-complaint',
  'for-patience',
  'for-the-years',
  'at-the-end',
]);
export type Occasion = z.infer<typeof occasionSchema>;
