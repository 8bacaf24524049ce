import { z } from 'zod/mini';
import { LONGEST_TEXT } from './longestText';

const webmailId = z.string().check(z.minLength(1), z.maxLength(200));

/** Addresses of To, as the page shows them. */
export const recipientsSchema = z.readonly(
  z.array(z.string().check(z.maxLength(500))).check(z.maxLength(500)),
);

/** What became of a message that was being written, as its page has seen it: nothing of it is guessed. */
export const sendingSchema = z.readonly(
  z.object({
    outcome: z.enum(['sent', 'scheduled', 'undone', 'discarded']),
    /** The webmail's own, the same for one message until its window is gone. */
    composeId: webmailId,
    /** `null` for a new message whose thread is not known yet. */
    threadId: z.nullable(webmailId),
    to: recipientsSchema,
    messageId: z.nullable(webmailId),
    /** The user's own words. Of a new message that was sent they are judged, for nobody may open its thread; never kept. */
    text: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  }),
);
export type Sending = z.infer<typeof sendingSchema>;
