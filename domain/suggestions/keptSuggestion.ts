import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { epochSchema } from '@/domain/time/epochSchema';
import { suggestionKindSchema } from './suggestion';

/** Left alone, a suggestion leaves after so many days (DESIGN §6). */
export const SUGGESTED_DAYS = 3;

/**
 * A suggestion as it is kept. One message makes at most one, so its id follows from the message and what was decided does
 * not come back. Of the mail's words only the quote is kept, and that until it is decided (DESIGN §10).
 */
export const keptSuggestionSchema = z.readonly(
  z.object({
    id: idSchema,
    contactId: idSchema,
    kind: suggestionKindSchema,
    /** `left`: nobody decided, or something graver of the same thread took its place. */
    state: z.enum(['open', 'accepted', 'declined', 'left']),
    /** When it was proposed. */
    at: epochSchema,
    /** Who wrote the words. */
    direction: z.enum(['in', 'out']),
    account: emailAddressSchema,
    threadId: z.nullable(z.string()),
    /** The message as it stands among the interactions, and when it was written. */
    interactionId: z.string(),
    writtenAt: epochSchema,
    quote: z.nullable(z.string().check(z.maxLength(1_000))),
    /** What it is about: a short thing, or a name. */
    what: z.nullable(z.string().check(z.maxLength(200))),
    /** The day that the words name, in the writer's own calendar. */
    due: z.nullable(z.iso.date()),
    /** Tells the same words again without keeping them. */
    words: z.string(),
  }),
);
export type KeptSuggestion = z.infer<typeof keptSuggestionSchema>;
