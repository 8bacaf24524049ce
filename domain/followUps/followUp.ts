import { z } from 'zod/mini';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { dueSchema } from '@/domain/time/dueSchema';

export const followUpKindSchema = z.enum(['thank-you', 'reply', 'check-in', 'custom']);
export type FollowUpKind = z.infer<typeof followUpKindSchema>;

/** Occasions of thanks (VOICE 1, 1b, 2, 5, 7); each has its templates in `assets/templates/<language>/`. */
export const occasionSchema = z.enum([
  'after-a-call',
  'after-a-bad-talk',
  'after-a-meeting',
  'for-a-refusal',
  'for-kind-words',
]);
export type Occasion = z.infer<typeof occasionSchema>;

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
  }),
);

const followUpSchema = z.readonly(
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
    /** Epoch milliseconds from which it reddens the badge (DESIGN §6); absent where it never does. */
    redDue: z.optional(epochSchema),
    createdAt: epochSchema,
    /** thank-you: what for. */
    occasion: z.nullable(occasionSchema),
    /** custom: what it is about, in the user's words. */
    topic: z.nullable(z.string().check(z.maxLength(500))),
    /** The interaction it arose from (a call, an unanswered message, the last word), and its instant. */
    interactionId: z.nullable(idSchema),
    since: z.nullable(epochSchema),
    writtenIn: z.nullable(writtenInSchema),
    /** Messages up to this instant do not settle it: the user has undone that. */
    notBefore: z.nullable(epochSchema),
    closed: z.nullable(
      z.readonly(z.object({ how: z.enum(['message', 'talk', 'user']), at: epochSchema })),
    ),
  }),
);
export type FollowUp = z.infer<typeof followUpSchema>;
export type WrittenIn = NonNullable<FollowUp['writtenIn']>;
