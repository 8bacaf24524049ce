import { z } from 'zod/mini';
import { idSchema } from '@/domain/people/contact';

/** What many messages have in common. */
export const act = { actId: idSchema };
export const ofContact = { ...act, contactId: idSchema };
export const done = z.object({ ok: z.literal(true) });
