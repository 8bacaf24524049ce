import { statusAt } from '@/domain/retention/statusAt';
import type { Contact } from '@/domain/people/contact';
import type { Status } from '@/domain/retention/retention';
import { db } from './db';

/** The statuses that a silence or a fact leads through, each with the instant from which it holds. */
const instants = {
  cooling: 'rhythm.coolingAt',
  'at-risk': 'rhythm.atRiskAt',
  'probably-lost': 'rhythm.probablyLostAt',
  'one-off': 'rhythm.oneOffAt',
} as const;
export type ListedStatus = keyof typeof instants;

/** Followed people who stand so at that instant (epoch milliseconds), whoever has turned last first. */
export async function peopleStanding(
  status: ListedStatus,
  at: number,
  most: number,
): Promise<readonly Contact[]> {
  return db.contacts
    .where(instants[status])
    .between(-Infinity, at, true, true)
    .reverse()
    .filter((contact) => statusAt(contact, at) === status)
    .limit(most)
    .toArray();
}

/** Those who are going well, whoever will turn cooling first before the others: who changes next. */
export async function peopleTurningNext(at: number, most: number): Promise<readonly Contact[]> {
  return db.contacts
    .where(instants.cooling)
    .above(at)
    .filter((contact) => statusAt(contact, at) === 'healthy')
    .limit(most)
    .toArray();
}

/** Those of whom the user has said from that instant on (epoch milliseconds) that it is over, the last one first. */
export async function peopleLostSince(epoch: number): Promise<readonly Contact[]> {
  return db.contacts.where('care.lostAt').above(epoch).reverse().toArray();
}

/**
 * How many followed people stand how at that instant (epoch milliseconds); `of`: only those. Reads each of
 * them: for a page of its own.
 */
export async function countStandings(
  at: number,
  of: (contact: Contact) => boolean = () => true,
): Promise<ReadonlyMap<Status, number>> {
  const counts = new Map<Status, number>();
  await db.contacts
    .where('followedSince')
    .above(-Infinity)
    .each((contact) => {
      if (!of(contact)) return;
      const status = statusAt(contact, at);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    });
  return counts;
}
