import type { Contact } from '@/domain/people/contact';
import { statusAt } from '@/domain/retention/statusAt';
import type { Status } from '@/domain/retention/retention';
import type { Standings } from './standingsFigure';

/** How these people stand at an instant (epoch milliseconds), by what is kept beside each. */
export function standingsAt(people: readonly Contact[], at: number): Standings {
  return grouped(people.map((contact) => [contact.id, statusAt(contact, at)]));
}

/** Contacts by their status. */
export function grouped(people: readonly (readonly [string, Status])[]): Standings {
  const byStatus = Map.groupBy(people, ([, status]) => status);
  return new Map([...byStatus].map(([status, some]) => [status, some.map(([id]) => id)]));
}
