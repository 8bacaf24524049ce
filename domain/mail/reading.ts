import { z } from 'zod/mini';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { isReadable } from '@/domain/time/isReadable';
import { LONGEST_TEXT } from './longestText';
import { services } from './services';

/**
 * What a webmail's reader gives back: plain data, the stable form of the `read-page` command. Content scripts import
 * only the types of this file; the background parses what they send with `pageReadingSchema`.
 */
export const LONGEST_SUBJECT = 2_000;
const MOST_MESSAGES = 2_000;
const MOST_PEOPLE = 500;

/** ISO-8601 with offset. */
export const instantText = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/),
    z.refine(isReadable(Temporal.Instant)),
  );

/** Someone in a mail: a missing name or address stays missing. */
export const personSchema = z.readonly(
  z.object({
    name: z.nullable(z.string().check(z.maxLength(500))),
    address: z.nullable(emailAddressSchema),
  }),
);
export type Person = z.infer<typeof personSchema>;

/** Someone whose address is known for certain. */
export const addresseeSchema = z.readonly(
  z.object({ name: z.nullable(z.string().check(z.maxLength(500))), address: emailAddressSchema }),
);
export type Addressee = z.infer<typeof addresseeSchema>;

const people = z.readonly(z.array(personSchema).check(z.maxLength(MOST_PEOPLE)));

const messageSchema = z.readonly(
  z.object({
    /** The webmail's own id (Gmail: hexadecimal). Without one a message is shown, never stored. */
    id: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
    from: personSchema,
    to: people,
    cc: people,
    /** ISO-8601 with offset. */
    sentAt: z.nullable(instantText),
    direction: z.enum(['in', 'out', 'unknown']),
    expanded: z.boolean(),
    /** The message's own words: quoted history and signature cut. */
    text: z.nullable(z.string().check(z.maxLength(LONGEST_TEXT))),
    /** Its folded card alone was read, which dates it as the message itself does, and shows no id. */
    toldBy: z.optional(z.literal('card')),
  }),
);
export type Message = z.infer<typeof messageSchema>;

const threadSchema = z.readonly(
  z.object({
    id: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
    subject: z.nullable(z.string().check(z.maxLength(LONGEST_SUBJECT))),
    /** Oldest first, as the page shows them. */
    messages: z.readonly(z.array(messageSchema).check(z.maxLength(MOST_MESSAGES))),
  }),
);
export type Thread = z.infer<typeof threadSchema>;

const rowSchema = z.readonly(
  z.object({
    threadId: z.nullable(z.string()),
    people,
    subject: z.nullable(z.string().check(z.maxLength(LONGEST_SUBJECT))),
    at: z.nullable(instantText),
  }),
);

export const pageReadingSchema = z.readonly(
  z.object({
    service: z.enum(services),
    view: z.enum(['thread', 'list', 'compose', 'other']),
    account: z.nullable(addresseeSchema),
    thread: z.nullable(threadSchema),
    contact: z.nullable(addresseeSchema),
    list: z.nullable(z.readonly(z.array(rowSchema).check(z.maxLength(MOST_MESSAGES)))),
    /** Fact → the named strategy that answered. */
    readBy: z.readonly(z.record(z.string(), z.string())),
    missing: z.readonly(z.array(z.readonly(z.object({ fact: z.string(), reason: z.string() })))),
  }),
);
/** What was read of one page. Each fact is a value or is listed in `missing` with a reason. */
export type PageReading = z.infer<typeof pageReadingSchema>;
