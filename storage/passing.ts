import type { Collection, InsertType } from 'dexie';
import type { PeopleFilters } from '@/domain/people/peopleWish';
import type { Status } from '@/domain/retention/retention';
import { statusAt } from '@/domain/retention/statusAt';
import { type ContactRow, db } from './db';
import { followedIds } from './followedIds';
import { followUpsDueBy } from './followUps';

type Rows = Collection<ContactRow, string, InsertType<ContactRow, 'id'>>;
type Ids = ReadonlySet<string>;

/** For each filter that is set, who passes it at that instant (epoch milliseconds). */
export async function passing(filters: PeopleFilters, at: number): Promise<readonly Ids[]> {
  const { status, tier, role, tag, company, isOverdue } = filters;
  const said = { 'care.tier': tier, 'care.role': role, 'care.tags': tag, company };
  return Promise.all([
    ...(status === null ? [] : [idsStanding(status, at)]),
    ...(isOverdue ? [idsOverdue(at)] : []),
    ...Object.entries(said).flatMap(([index, value]) =>
      value === null ? [] : [idsOf(db.contacts.where(index).equals(value))],
    ),
  ]);
}

/** Who stands so at that instant, by the range of the kept instants that leads there; the rows in it are asked, for a pause may lie over it. */
async function idsStanding(status: Status, at: number): Promise<Ids> {
  const ranges = await Promise.all(rangesOf(status, at).map((rows) => rows.toArray()));
  const rows = [...ranges.flat(), ...(status in restful ? await withoutInstants() : [])];
  const standing = rows.filter((row) => row.followedSince !== null && statusAt(row, at) === status);
  return new Set(standing.map(({ id }) => id));
}

/** The statuses in which one may stay for good, with no instant to come. */
const restful = { healthy: true, 'no-history': true, paused: true } satisfies Partial<
  Record<Status, true>
>;

function rangesOf(status: Status, at: number): readonly Rows[] {
  const upTo = (index: string) => [db.contacts.where(index).belowOrEqual(at)];
  const after = (index: string) => [db.contacts.where(index).above(at)];
  const ranges = {
    cooling: () => upTo('rhythm.coolingAt'),
    'at-risk': () => upTo('rhythm.atRiskAt'),
    'probably-lost': () => upTo('rhythm.probablyLostAt'),
    'one-off': () => upTo('rhythm.oneOffAt'),
    new: () => after('rhythm.oneOffAt'),
    healthy: () => after('rhythm.coolingAt'),
    // A pause with an end moves what comes to its end.
    paused: () => [...after('rhythm.coolingAt'), ...after('rhythm.oneOffAt')],
    lost: () => [db.contacts.where('care.lostAt').above(-Infinity)],
    'no-history': () => [],
  } as const satisfies Record<Status, () => readonly Rows[]>;
  return ranges[status]();
}

/** The few for whom nothing comes by itself: nothing seen yet, resting, or an address that is dead. */
async function withoutInstants(): Promise<readonly ContactRow[]> {
  const [followed, ...coming] = await Promise.all([
    followedIds(),
    idsOf(db.contacts.where('rhythm.coolingAt').above(-Infinity)),
    idsOf(db.contacts.where('rhythm.oneOffAt').above(-Infinity)),
  ]);
  const rest = [...followed].filter((id) => coming.every((ids) => !ids.has(id)));
  const rows = await db.contacts.bulkGet(rest);
  return rows.filter((row) => row !== undefined);
}

async function idsOverdue(at: number): Promise<Ids> {
  return new Set((await followUpsDueBy(at)).map(({ contactId }) => contactId));
}

async function idsOf(rows: Rows): Promise<Ids> {
  return new Set(await rows.primaryKeys());
}
