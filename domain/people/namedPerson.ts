import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { idSchema } from './contact';
import type { EmailAddress } from './emailAddress';
import { emailAddressSchema } from './emailAddressSchema';
import { nameKey } from './nameKey';

/**
 * Who a name without an address is, by the user's own word: for that name in that conversation alone (DESIGN §3). A further
 * source of addresses (a company's directory, say) would give the same.
 */
const namedPersonSchema = z.readonly(
  z.object({
    /** `namedPersonId`: one answer a name and conversation. */
    id: z.string(),
    account: emailAddressSchema,
    threadId: z.string().check(z.minLength(1), z.maxLength(200)),
    /** As the page shows it. */
    name: z.string().check(z.minLength(1), z.maxLength(500)),
    contactId: idSchema,
    address: emailAddressSchema,
    /** When the user said so, epoch milliseconds. */
    at: epochSchema,
  }),
);
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/** A name in a conversation of one account. */
export interface ShownName {
  readonly account: EmailAddress;
  readonly threadId: string;
  readonly name: string;
}

export function namedPersonId({ account, threadId, name }: ShownName): string {
  return `${account}/${threadId}/${nameKey(name)}`;
}
