import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { daySchema, recordBase, wordsSchema } from './recordBase';

const comparisonSchema = z.enum(['better', 'as-expected', 'worse']);

/** DESIGN P14, P15: what they expect of a piece of work, and how it went at its checkpoints. */
export const expectationsSchema = z.readonly(
  z
    .object({
      ...recordBase,
      kind: z.literal('expectations'),
      /** What the work is: "the new kiln". */
      work: wordsSchema,
      expects: z.nullable(wordsSchema),
      wouldDisappoint: z.nullable(wordsSchema),
      cannotPromise: z.nullable(wordsSchema),
      weakSpots: z.readonly(
        z.array(z.readonly(z.object({ words: wordsSchema, on: z.nullable(daySchema) }))),
      ),
      startsOn: z.nullable(daySchema),
      endsOn: z.nullable(daySchema),
      /** The last day on which notice can be given. */
      noticeOn: z.nullable(daySchema),
      checkpoints: z.readonly(
        z.array(z.readonly(z.object({ at: epochSchema, answer: comparisonSchema }))),
      ),
      /** When the balance was drawn at the end. */
      balancedAt: z.nullable(epochSchema),
    })
    .check(z.refine(isInOrder)),
);

interface Days {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly noticeOn: string | null;
}

/** ISO dates compare as text: no end before its start, no notice after the end. */
function isInOrder({ startsOn, endsOn, noticeOn }: Days): boolean {
  const isSaid = (day: string | null) => day !== null;
  const days = [startsOn, noticeOn, endsOn].filter(isSaid);
  return days.every((day, i) => i === 0 || (days[i - 1] ?? day) <= day);
}

export type ExpectationsRecord = z.infer<typeof expectationsSchema>;
