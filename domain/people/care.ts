import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';

const roleSchema = z.enum(['customer', 'prospect', 'partner', 'other']);

export const tierSchema = z.enum(['A', 'B', 'C']);
export type Tier = z.infer<typeof tierSchema>;

/** DESIGN P16, "how to reach": it drives the buttons. */
const reachSchema = z.readonly(
  z.object({
    channel: z.nullable(z.enum(['mail', 'phone', 'meeting', 'chat'])),
    /** In the user's words: "mornings, never on Monday". */
    hours: z.nullable(z.string().check(z.maxLength(200))),
    formOfAddress: z.nullable(z.string().check(z.maxLength(100))),
  }),
);

/** First and last day of an absence, in the home zone. */
export const awaySchema = z.readonly(z.object({ from: z.iso.date(), to: z.iso.date() }));
export type Away = z.infer<typeof awaySchema>;

const care = z.object({
  role: z.optional(roleSchema),
  tier: z.optional(tierSchema),
  reach: z.optional(reachSchema),
  tags: z.optional(z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(50))))),
  /** The first day together, in the home zone. */
  togetherSince: z.optional(z.iso.date()),
  /** STATUS, "seasonal buyer". */
  isSeasonal: z.optional(z.boolean()),
  /** Epoch milliseconds until which it rests; `null`: until the user says otherwise. */
  pausedUntil: z.optional(z.nullable(epochSchema)),
  /** The user's own judgement, until an instant. */
  pinned: z.optional(
    z.readonly(z.object({ status: z.enum(['healthy', 'cooling', 'at-risk']), until: epochSchema })),
  ),
  /** The user has said that it is over, at this instant. */
  lostAt: z.optional(epochSchema),
  /** "Address no longer works": the status is frozen as it was at this instant. */
  addressBrokenAt: z.optional(epochSchema),
  /** When this person is away: first and last day in the home zone. */
  away: z.optional(z.readonly(z.array(awaySchema))),
  /** Kinds of suggestion that are never made for this person. */
  neverSuggest: z.optional(z.readonly(z.array(z.string().check(z.maxLength(40))))),
  /** A mailbox of several people: info@, sales@. */
  isRoleAddress: z.optional(z.boolean()),
});
/** What the user has said about the relationship as a whole; each part is absent until it is said. */
export const careSchema = z.readonly(care);
export type Care = z.infer<typeof careSchema>;

/** As a message says it: a part that is not known is a mistake. */
export const careSaidSchema = z.readonly(z.strictObject(care.shape));

/** Each part by its name, so that it can be taken back. */
export const carePartSchema = z.keyof(care);
