import { z } from 'zod/mini';
import { followUpKindSchema } from '@/domain/followUps/followUp';
import { occasionSchema } from '@/domain/followUps/occasion';
import { notedSchema } from '@/domain/mail/openThread';
import { pageReadingSchema } from '@/domain/mail/reading';
import { seenRowSchema } from '@/domain/mail/seenRow';
import { recipientsSchema, sendingSchema } from '@/domain/mail/sending';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { fromPanel } from './fromPanel';
import { act, done } from './parts';

const deedSchema = z.readonly(
  z.object({
    followUpId: idSchema,
    kind: followUpKindSchema,
    /** In the user's language. */
    words: z.string(),
    /** Epoch milliseconds from which it is overdue. */
    openDue: epochSchema,
    overdue: z.boolean(),
  }),
);
export type Deed = z.infer<typeof deedSchema>;

/** What the overlay bar says: the deed that is due, never a verdict (DESIGN §7). */
const barSchema = z.readonly(
  z.object({
    followed: z.boolean(),
    deed: z.nullable(deedSchema),
    lastWordAt: z.nullable(epochSchema),
    noted: z.nullable(notedSchema),
    /** Others may see the screen: the mark alone stands there. */
    isDiscreet: z.optional(z.literal(true)),
  }),
);
export type BarState = z.infer<typeof barSchema>;

const replyTextSchema = z.readonly(
  z.object({
    opening: z.string(),
    close: z.string(),
    followUpIds: z.readonly(z.array(idSchema)),
    contact: emailAddressSchema,
    name: z.nullable(z.string()),
    /** What for, where nothing that is due says it. */
    occasion: z.nullable(occasionSchema),
  }),
);

const MOST_ROWS = 200;
const MOST_SHOWN = 2_000;

/**
 * Every message to the background: one entry, one line; those that only our own pages send stand in `fromPanel.ts`.
 * `actId` and the ids of new rows are made by the caller, so a message that is sent twice does its work once; the reply
 * goes out after the commit.
 */
export const toBackground = {
  // from the page
  threadOpened: {
    request: z.object({ ...act, reading: pageReadingSchema }),
    reply: z.nullable(barSchema),
  },
  threadClosed: { request: z.object({}), reply: done },
  thanksWanted: {
    request: z.object({ threadId: z.string(), followUpId: z.nullable(idSchema) }),
    reply: z.nullable(replyTextSchema),
  },
  panelWanted: { request: z.object({}), reply: done },
  rowsSeen: {
    request: z.object({
      ...act,
      account: emailAddressSchema,
      /** Those of which this page has not told before. */
      rows: z.readonly(z.array(seenRowSchema).check(z.maxLength(MOST_ROWS))),
      /** Everybody whom the rows on the screen name. */
      shown: z.readonly(z.array(emailAddressSchema).check(z.maxLength(MOST_SHOWN))),
    }),
    /** The gravest overdue deed of each of those shown who has one. */
    reply: z.object({
      marks: z.readonly(
        z.array(z.readonly(z.object({ address: emailAddressSchema, deed: deedSchema }))),
      ),
    }),
  },
  /** A new message with exactly these recipients stands open: its text, handed out once, or `null`. */
  composeReady: {
    request: z.object({ account: emailAddressSchema, to: recipientsSchema }),
    reply: z.nullable(
      z.readonly(z.object({ subject: z.string(), opening: z.string(), close: z.string() })),
    ),
  },
  /** What became of the text that `composeReady` handed out. */
  newMessageFilled: {
    request: z.object({
      outcome: z.enum(['inserted', 'already-there', 'no-compose', 'other-person']),
    }),
    reply: done,
  },
  messageSending: {
    request: z.object({ ...act, account: emailAddressSchema, sending: sendingSchema }),
    reply: done,
  },
  /** Dates as the page shows them, and all that each can mean in one of these languages (ISO-8601, of no zone). */
  datesShown: {
    request: z.object({
      locales: z.readonly(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20))),
      texts: z.readonly(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(500))),
    }),
    reply: z.readonly(z.array(z.readonly(z.array(z.string())))),
  },
  // from the page and the panel
  textInserted: {
    request: z.object({
      ...act,
      threadId: z.string(),
      account: emailAddressSchema,
      contact: emailAddressSchema,
      followUpIds: z.readonly(z.array(idSchema)),
      occasion: z.nullable(occasionSchema),
      newFollowUpId: idSchema,
    }),
    reply: done,
  },
  undo: { request: z.object(act), reply: z.object({ undone: z.boolean() }) },
  ...fromPanel,
} as const;

/** Every message to a webmail's page. What comes is checked by a small guard in `messaging/page.ts`. */
const toPage = {
  barChanged: { request: z.object({ bar: z.nullable(barSchema) }), reply: done },
  insertReply: {
    request: z.object({
      threadId: z.string(),
      account: emailAddressSchema,
      contact: emailAddressSchema,
      /** The name that stands for them, where the user has said who it is. */
      name: z.nullable(z.string()),
      opening: z.string(),
      close: z.string(),
    }),
    reply: z.object({
      outcome: z.enum(['inserted', 'already-there', 'no-reply-box', 'other-thread']),
    }),
  },
  readAgain: { request: z.object({}), reply: done },
  marksChanged: { request: z.object({}), reply: done },
  /** The words that the user has selected in the page, and which mail stands open there. */
  selectedWords: {
    request: z.object({}),
    reply: z.object({ threadId: z.nullable(z.string()), words: z.string() }),
  },
  /** Whose mailbox that page shows. */
  whoseMailbox: {
    request: z.object({}),
    reply: z.object({ account: z.nullable(emailAddressSchema) }),
  },
} as const;

export type ToBackground = typeof toBackground;
export type ToPage = typeof toPage;
export type RequestOf<M extends { request: z.core.$ZodType }> = z.infer<M['request']>;
export type ReplyOf<M extends { reply: z.core.$ZodType }> = z.infer<M['reply']>;
