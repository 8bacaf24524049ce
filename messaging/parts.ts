import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';

/** What many messages have in common. */
export const act = { actId: idSchema };
export const ofContact = { ...act, contactId: idSchema };
export const done = z.object({ ok: z.literal(true) });
/** A name as it stands in a conversation. */
export const shownName = {
  account: emailAddressSchema,
  threadId: z.string().check(z.minLength(1), z.maxLength(200)),
  name: z.string().check(z.minLength(1), z.maxLength(500)),
};
