import { z } from 'zod/mini';

/** Due on a day of the home zone (check-in, promise of a day), or at an instant (answer, thanks, snooze to an hour). */
export const dueSchema = z.readonly(
  z.union([
    z.readonly(z.object({ on: z.iso.date() })),
    z.readonly(z.object({ at: z.iso.datetime() })),
  ]),
);
export type Due = z.infer<typeof dueSchema>;
