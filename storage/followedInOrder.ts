import type { PeopleWish } from '@/domain/people/peopleWish';
import { db } from './db';
import { followedIds } from './followedIds';

/** The ids of everybody followed, in that order, at that instant (epoch milliseconds): read from indexes alone. */
export async function followedInOrder(
  order: PeopleWish['order'],
  at: number,
): Promise<readonly string[]> {
  const [followed, turning, spoken] = await Promise.all([
    followedIds(),
    order === 'turns-next' ? turningIds(at) : [],
    db.contacts.orderBy('rhythm.lastAt').reverse().primaryKeys(),
  ]);
  const theirs = [...turning, ...spoken].filter((id) => followed.has(id));
  return [...new Set([...theirs, ...followed])];
}

/** Those going well first, then those who are quiet already: whoever turns first stands first. */
async function turningIds(at: number): Promise<readonly string[]> {
  const ahead = ['rhythm.coolingAt', 'rhythm.atRiskAt', 'rhythm.probablyLostAt'].map((index) =>
    db.contacts.where(index).above(at).primaryKeys(),
  );
  return (await Promise.all(ahead)).flat();
}
