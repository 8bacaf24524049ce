import { z } from 'zod/mini';

const plainDate = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/));

/** Due on a day of the home zone (check-in, promise of a day), or at an instant (answer, thanks, snooze to an hour). */
export const dueSchema = z.readonly(
  z.union([z.readonly(z.object({ on: plainDate })), z.readonly(z.object({ at: instant }))]),
);
export type Due = z.infer<typeof dueSchema>;
