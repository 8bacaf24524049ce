import { z } from 'zod/mini';
import { occasionSchema } from './occasion';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { dueSchema } from '@/domain/time/dueSchema';

/** DESIGN §2. How an arranged talk went is asked by a `custom` one; what is theirs to do is a `waiting-for`. */
export const followUpKindSchema = z.enum([
  'thank-you',
  'acknowledge',
  'reply',
  'progress-update',
  'promise',
  'check-in',
  'checkpoint',
  'ask-expectations',
  'ask-why',
  'ask-recommendation',
  'win-back',
  'waiting-for',
  'value',
  'custom',
]);
export type FollowUpKind = z.infer<typeof followUpKindSchema>;

/** Which face of its kind it shows: its words, rank and text differ by it. */
const aspectSchema = z.enum([
  // promise: the word is broken until that is told (DESIGN P6)
  'broken',
  // reply: the first question of somebody new (P8)
  'newcomer',
  // check-in: why one asks (P2, P4)
  'not-asked',
  'delivery',
  'first-order',
  'solved',
  // checkpoint (P15)
  'half-way',
  'weak-spot',
  'notice',
  'end',
  // value: what became of a recommendation (P12)
  'outcome',
  // custom: after an arranged call or meeting (DESIGN §7)
  'how-it-went',
]);
export type Aspect = z.infer<typeof aspectSchema>;

/** Where a text for this follow-up was put: a later own message there settles it. */
const writtenInSchema = z.readonly(
  z.object({
    account: emailAddressSchema,
    /** `null`: a new message, whose thread is not known before it is sent. */
    threadId: z.nullable(z.string()),
    at: epochSchema,
    /** The newest message there by then (with that person, for a new one), by the webmail's clock: ours may be wrong. */
    newestAt: epochSchema,
    /** The user has had it sent later: it is settled once the message appears. */
    scheduled: z.optional(z.literal(true)),
    /** Which text it is, by the name of its file: a promise that is kept or will be late. */
    purpose: z.optional(z.string()),
    /** The day that the text names: of the next word, or the new one of a promise. */
    date: z.optional(dueSchema),
  }),
);

export const followUpSchema = z.readonly(
  z.object({
    id: idSchema,
    contactId: idSchema,
    kind: followUpKindSchema,
    state: z.enum(['open', 'snoozed', 'done', 'dismissed']),
    due: dueSchema,
    /** While snoozed: when it comes back. */
    until: z.nullable(dueSchema),
    /**
     * Epoch milliseconds from which it is overdue, in the home zone. Absent (sparse index) once it is done or dismissed,
     * and while it only waits for its text to be sent.
     */
    openDue: z.optional(epochSchema),
    /** From when it asks for attention, where that is neither at once nor the morning of its day. */
    from: z.optional(dueSchema),
    /**
     * Epoch milliseconds at which time alone makes something else of it: a word is broken, thanks only join the next mail.
     * Absent (sparse index) where none does.
     */
    turnsDue: z.optional(epochSchema),
    /** Epoch milliseconds from which it reddens the badge (DESIGN §6); absent where it never does. */
    redDue: z.optional(epochSchema),
    createdAt: epochSchema,
    /** thank-you: what for. */
    occasion: z.nullable(occasionSchema),
    aspect: z.optional(aspectSchema),
    /** What the user has written down that it stands for; it goes with that. */
    recordId: z.optional(idSchema),
    /** What it is about, in the user's or the customer's words. */
    topic: z.nullable(z.string().check(z.maxLength(500))),
    /** The interaction it arose from (a call, an unanswered message, the last word), and its instant. */
    interactionId: z.nullable(idSchema),
    since: z.nullable(epochSchema),
    writtenIn: z.nullable(writtenInSchema),
    /** Messages up to this instant do not settle it: the user has undone that. */
    notBefore: z.nullable(epochSchema),
    /** How often the user has put it off (DESIGN §6: after the second time one decides). */
    putOff: z.optional(z.int()),
    /** reply: a short question, answered in about two minutes (DESIGN P8). */
    isShort: z.optional(z.literal(true)),
    /** thank-you: no longer fresh, it only joins the next mail (DESIGN P1). */
    joins: z.optional(z.literal(true)),
    /** `time`: it left quietly. */
    closed: z.nullable(
      z.readonly(z.object({ how: z.enum(['message', 'talk', 'user', 'time']), at: epochSchema })),
    ),
  }),
);
export type FollowUp = z.infer<typeof followUpSchema>;
export type WrittenIn = NonNullable<FollowUp['writtenIn']>;
