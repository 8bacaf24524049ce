import type { NamedPerson } from '@/domain/people/namedPerson';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { db } from './db';

/** Whom the user has said that names in this conversation are. */
export async function namedPeopleIn(
  account: EmailAddress,
  threadId: string,
): Promise<readonly NamedPerson[]> {
  return db.namedPeople.where('id').startsWith(`${account}/${threadId}/`).toArray();
}

export async function namedById(id: string): Promise<NamedPerson | undefined> {
  return db.namedPeople.get(id);
}
