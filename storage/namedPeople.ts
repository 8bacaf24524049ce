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

/** Whether the user has taken none of these answers back, and changed none. */
export async function stillSaid(named: readonly NamedPerson[]): Promise<boolean> {
  const kept = await db.namedPeople.bulkGet(named.map(({ id }) => id));
  return named.every(({ at, address }, i) => kept[i]?.at === at && kept[i].address === address);
}

export async function namedById(id: string): Promise<NamedPerson | undefined> {
  return db.namedPeople.get(id);
}
