import { z } from 'zod/mini';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { idSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';

export const talkKindSchema = z.enum(['call', 'meeting', 'chat']);
export type TalkKind = z.infer<typeof talkKindSchema>;
export const wentSchema = z.enum(['well', 'so-so', 'badly']);
export type Went = z.infer<typeof wentSchema>;

/** One message with one person. The same message to two people is one interaction with each. */
const mailSchema = z.object({
  kind: z.literal('message'),
  id: idSchema,
  contactId: idSchema,
  at: epochSchema,
  /** `unknown`: one of the two wrote, a list did not say who. */
  direction: z.enum(['in', 'out', 'unknown']),
  account: emailAddressSchema,
  /** The webmail's own id; as long as that is not known one of ours (`unreadId`). */
  messageId: z.string(),
  /** The webmail's own; empty where a new message was sent and its thread is not known yet. */
  threadId: z.string(),
  /** What told of it as long as the message itself was not read: then this is gone. */
  toldBy: z.optional(z.enum(['row', 'card', 'sending'])),
  /** At most 200 characters, of followed people only (DESIGN §10). */
  subject: z.nullable(z.string().check(z.maxLength(200))),
  /** Whether it wants an answer; like the subject, kept of followed people only. */
  asks: z.boolean(),
  /** How many characters of own words it has, and whether it greets; of followed people only (DESIGN P13). */
  length: z.optional(z.int().check(z.minimum(0))),
  greets: z.optional(z.boolean()),
  /** The user has said that it was no contact: a newsletter, an invoice. */
  isNoContact: z.optional(z.literal(true)),
});

/** A call, meeting or chat that the user noted. */
const talkSchema = z.object({
  kind: talkKindSchema,
  id: idSchema,
  contactId: idSchema,
  at: epochSchema,
  direction: z.literal('both'),
  went: wentSchema,
  /** What was said, in the user's words. */
  said: z.string().check(z.maxLength(5_000)),
});

export const interactionSchema = z.readonly(
  z.union([z.readonly(mailSchema), z.readonly(talkSchema)]),
);
export type Interaction = z.infer<typeof interactionSchema>;
export type MailInteraction = Extract<Interaction, { kind: 'message' }>;
export type TalkInteraction = Exclude<Interaction, { kind: 'message' }>;
