import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { lossReasons } from '@/domain/records/loss';
import { wordsSchema } from '@/domain/records/recordBase';
import { dueSchema } from '@/domain/time/dueSchema';
import { act, done } from './parts';

/** Messages to the background about what it has proposed; only our own pages send them. */
export const aboutSuggestions = {
  /** `what`, `when`: as proposed or as the user mended them. Done by one click; a sheet tells it with its record instead. */
  suggestionAccepted: {
    request: z.object({
      ...act,
      suggestionId: idSchema,
      recordId: idSchema,
      followUpId: idSchema,
      what: wordsSchema,
      when: z.nullable(dueSchema),
      reason: z.nullable(z.enum(lossReasons)),
    }),
    /** The thanks that are due now. */
    reply: z.object({ thankYouId: z.nullable(idSchema) }),
  },
  suggestionDeclined: {
    request: z.object({ ...act, suggestionId: idSchema, never: z.boolean() }),
    reply: done,
  },
} as const;
