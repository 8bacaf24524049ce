import { statusAt } from '@/domain/retention/statusAt';
import type { Contact } from '@/domain/people/contact';
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

/** Everybody who is followed. Reads each of them: for a page of its own. */
export async function followedPeople(): Promise<readonly Contact[]> {
  return db.contacts.where('followedSince').above(-Infinity).toArray();
}
