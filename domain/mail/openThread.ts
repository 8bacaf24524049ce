import { z } from 'zod/mini';
import { followUpKindSchema } from '@/domain/followUps/followUp';
import { idSchema, toneSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { addresseeSchema } from './reading';

/** "Noted: answered 14:03, thanks done": what a sent message has settled, and the act that undoes it. */
export const notedSchema = z.readonly(
  z.object({
    actId: idSchema,
    sentAt: epochSchema,
    settled: z.readonly(z.array(followUpKindSchema)),
    /** When it was noted; the line stays ten seconds. */
    at: epochSchema,
  }),
);
export type Noted = z.infer<typeof notedSchema>;

/**
 * What the panel may know of a tab's open mail. Lives in the browser's session storage (memory only): no words of the
 * mail but the user's own greeting and farewell.
 */
export const openThreadSchema = z.readonly(
  z.object({
    tabId: z.int(),
    view: z.enum(['thread', 'list', 'compose', 'other']),
    account: z.nullable(emailAddressSchema),
    threadId: z.nullable(z.string()),
    subject: z.nullable(z.string()),
    contact: z.nullable(addresseeSchema),
    contactId: z.nullable(idSchema),
    /** The others from outside, one click away. */
    others: z.readonly(z.array(addresseeSchema)),
    tone: toneSchema,
    noted: z.nullable(notedSchema),
    /** The name whose address is wanting before it can be told whom the mail is with. */
    unnamed: z.nullable(z.string()),
    /** Who a name here is by the user's own word; `isDropped`: the page has shown another address since. */
    answer: z.nullable(
      z.readonly(
        z.object({ name: z.string(), address: emailAddressSchema, isDropped: z.boolean() }),
      ),
    ),
    missing: z.readonly(z.array(z.readonly(z.object({ fact: z.string(), reason: z.string() })))),
  }),
);
export type OpenThread = z.infer<typeof openThreadSchema>;
