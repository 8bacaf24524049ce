import { z } from 'zod/mini';
import { instantText, LONGEST_SUBJECT, personSchema } from './reading';

const MOST_PEOPLE = 100;
const webmailId = z.string().check(z.minLength(1), z.maxLength(200));

/** One mail of a list that the user has looked at, as its page tells it: a thread and when somebody last wrote in it. */
export const seenRowSchema = z.readonly(
  z.object({
    threadId: webmailId,
    /** Of the message that was written at that instant; `null` where the row does not say it for certain. */
    lastMessageId: z.nullable(webmailId),
    /** Who wrote, or, in a row of *Sent*, to whom. */
    people: z.readonly(z.array(personSchema).check(z.maxLength(MOST_PEOPLE))),
    /** Whether everybody who has written is named. */
    namesAll: z.boolean(),
    subject: z.nullable(z.string().check(z.maxLength(LONGEST_SUBJECT))),
    at: instantText,
    /** `null` where the row does not say it for certain. */
    lastWriter: z.nullable(personSchema),
    isSent: z.boolean(),
  }),
);
export type SeenRow = z.infer<typeof seenRowSchema>;
