import { z } from 'zod/mini';
import { occasionSchema } from '@/domain/followUps/occasion';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { dueSchema } from '@/domain/time/dueSchema';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';

/** A text, for whom and what for, from which account. */
const textFor = {
  contactId: idSchema,
  account: emailAddressSchema,
  to: emailAddressSchema,
  opening: z.string().check(z.maxLength(10_000)),
  close: z.string().check(z.maxLength(10_000)),
  followUpIds: z.readonly(z.array(idSchema).check(z.maxLength(100))),
  occasion: z.nullable(occasionSchema),
  /** Which text it is, by the name of its file, and the day that it names. */
  purpose: z.optional(z.string().check(z.maxLength(40))),
  date: z.optional(dueSchema),
};

/** A text for the reply of a thread that is not open yet. */
export const replyWishSchema = z.readonly(z.object(textFor));

/** A text for a new message. */
export const newMessageWishSchema = z.readonly(
  z.object({ ...textFor, subject: z.string().check(z.maxLength(200)) }),
);

/**
 * A text that waits until the webmail has opened what it goes into. Lives in the browser's session storage: memory only.
 * It is handed out once; whatever becomes of it, the panel can still show it.
 */
export const waitingTextSchema = z.readonly(
  z.object({
    ...textFor,
    /** The act that wanted it: asked for twice, it is opened once. */
    actId: idSchema,
    /** The tab that was opened for it; `null` until it is. */
    tabId: z.nullable(z.int()),
    /** The thread into whose reply it goes; `null` for a new message. */
    threadId: z.nullable(z.string()),
    subject: z.nullable(z.string()),
    state: z.enum(['waiting', 'given', 'inserted', 'refused']),
    at: epochSchema,
  }),
);
export type WaitingText = z.infer<typeof waitingTextSchema>;
