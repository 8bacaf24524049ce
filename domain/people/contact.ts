import { z } from 'zod/mini';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { epochSchema } from '@/domain/time/epochSchema';
import { careSchema } from './care';

export const idSchema = z.string().check(z.minLength(1), z.maxLength(100));

export const languageSchema = z.enum(['it', 'en', 'de', 'fr', 'es']);
export type Language = z.infer<typeof languageSchema>;
export const formalitySchema = z.enum(['formal', 'informal']);
export type Formality = z.infer<typeof formalitySchema>;

/** How the user writes to this person; each is copied from own mails or recognised there, never guessed. */
export const toneSchema = z.readonly(
  z.object({
    language: z.nullable(languageSchema),
    formality: z.nullable(formalitySchema),
    greeting: z.nullable(z.string().check(z.maxLength(100))),
    farewell: z.nullable(z.string().check(z.maxLength(200))),
  }),
);
export type Tone = z.infer<typeof toneSchema>;

/**
 * What follows from a contact's facts alone and never from the clock: the instants (epoch milliseconds) at which
 * the status will change if nothing happens (STATUS, "Why it scales"). Kept, indexed, and brought up to date with each
 * change, so that lists are range queries.
 */
const rhythmSchema = z.readonly(
  z.object({
    lastAt: z.nullable(epochSchema),
    oneOffAt: z.nullable(epochSchema),
    coolingAt: z.nullable(epochSchema),
    atRiskAt: z.nullable(epochSchema),
    probablyLostAt: z.nullable(epochSchema),
    /** m, or the agreed cadence, in days. */
    usualDays: z.optional(z.nullable(z.number())),
    /** G₀ as it was assumed for these instants, in days. */
    assumedDays: z.optional(z.number()),
    /** What else than the person's own facts all this rests on (`basisOf`): other settings, another median. */
    basis: z.optional(z.string()),
    /** Their own m, where it counts among those of which the median is made (rule 3). */
    countedDays: z.optional(z.number()),
    /** When the clock alone will change a fact (a pin ends, a piece of work ends), and all this is worked out anew. */
    staleAt: z.optional(epochSchema),
  }),
);
export type Rhythm = z.infer<typeof rhythmSchema>;

/** The agreed interval between two touches, in days; `null`: none is agreed. */
export const cadenceSchema = z.nullable(z.number().check(z.positive()));

/** A person with one or more addresses. Not followed: only address, name and dates are kept (DESIGN §2). */
export const contactSchema = z.readonly(
  z.object({
    id: idSchema,
    addresses: z.readonly(z.array(emailAddressSchema).check(z.minLength(1))),
    name: z.nullable(z.string()),
    followedSince: z.nullable(epochSchema),
    cadenceDays: cadenceSchema,
    /** As last chosen by the user for this person; otherwise the thread decides. */
    language: z.nullable(languageSchema),
    formality: z.nullable(formalitySchema),
    /** As last seen in a thread with this person; of followed people only. */
    seenTone: z.nullable(toneSchema),
    /** When Premura first saw this person: what the status rests on. */
    seenSince: epochSchema,
    rhythm: rhythmSchema,
    /** What the user has said about the relationship; nothing yet where it is absent. */
    care: z.optional(careSchema),
  }),
);
export type Contact = z.infer<typeof contactSchema>;
