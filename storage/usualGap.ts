import type { KeptFigure } from '@/domain/figures/keptFigure';
import { medianOf } from '@/domain/retention/medianOf';
import { db } from './db';

/** Rule 3 of STATUS: before there are so many people with a rhythm, nobody's is assumed from theirs. */
const FEWEST_PEOPLE = 10;

/** The median of the usual gaps of the user's own people, as it was last counted. */
export async function keptUsualGap(): Promise<KeptFigure | undefined> {
  const kept = await db.figures.get('usual-gap');
  return kept?.id === 'usual-gap' ? kept : undefined;
}

/** The same counted now, in whole days, so that one more mail does not move everybody; `null` with fewer than ten. */
export async function countUsualGap(): Promise<number | null> {
  const days = (await db.contacts.orderBy('rhythm.countedDays').keys()) as readonly number[];
  return days.length < FEWEST_PEOPLE ? null : Math.round(medianOf(days));
}

/** Followed people whose instants still rest on something else than that (`basisOf`), at most so many. */
export async function restingOnOther(basis: string, most: number): Promise<readonly string[]> {
  return db.contacts.where('rhythm.basis').notEqual(basis).limit(most).primaryKeys();
}

/** People of whom the clock alone has changed a fact by that instant (epoch milliseconds), at most so many. */
export async function staleBy(epoch: number, most: number): Promise<readonly string[]> {
  return db.contacts.where('rhythm.staleAt').belowOrEqual(epoch).limit(most).primaryKeys();
}

/**
 * Followed people who were kept before there was anything to rest on, at most so many. Reads all of them where some are: once
 * after an update.
 */
export async function neverKept(most: number): Promise<readonly string[]> {
  const followed = db.contacts.where('followedSince').above(-Infinity);
  const kept = await db.contacts.where('rhythm.basis').above('').count();
  if (kept >= (await followed.count())) return [];
  return followed
    .filter(({ rhythm }) => rhythm.basis === undefined)
    .limit(most)
    .primaryKeys();
}
