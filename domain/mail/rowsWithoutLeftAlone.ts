import { isLeftAlone } from '@/domain/people/leftAlone';
import type { Person } from './reading';
import type { SeenRow } from './seenRow';
import type { LeftOut } from './withoutLeftAlone';

/** Rows of a list without those that name somebody never to be kept, and without colleagues among the people of others. */
export function rowsWithoutLeftAlone(
  rows: readonly SeenRow[],
  { neverTrack, colleagueDomains }: LeftOut,
): readonly SeenRow[] {
  if (neverTrack.length + colleagueDomains.length === 0) return rows;
  const stands = (entries: readonly string[]) => (person: Person) =>
    person.address !== null && isLeftAlone(person.address, entries);
  const isNever = stands(neverTrack);
  const isColleague = stands(colleagueDomains);
  return rows
    .filter(
      ({ people, lastWriter }) => ![...people, ...(lastWriter ? [lastWriter] : [])].some(isNever),
    )
    .map((row) => ({ ...row, people: row.people.filter((person) => !isColleague(person)) }));
}
