import { basisOf } from '@/domain/retention/basisOf';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';
import {
  countUsualGap,
  keptUsualGap,
  neverKept,
  restingOnOther,
  staleBy,
} from '@/storage/usualGap';
import { bringAllUpToDate } from './bringAllUpToDate';

const HOUR = 3_600_000;
/** So many people at a time: the worker may be stopped between two, and the indexes know who is left. */
const AT_ONCE = 50;

/**
 * What no change of a person's own facts moves: the median of the user's people (STATUS rule 3), counted at most once an
 * hour, the settings, and facts that the clock alone changes (a pin or a piece of work ends).
 */
export async function refreshStandings(): Promise<void> {
  const now = Temporal.Now.instant();
  await countAnew(now);
  await eachAnew(now, (most) => staleBy(now.epochMilliseconds, most));
  const median = (await keptUsualGap())?.days ?? null;
  const basis = basisOf(await currentSettings(), median);
  await eachAnew(now, (most) => restingOnOther(basis, most));
}

/** After an update: whoever was kept by an older version. */
export async function keepOlder(): Promise<void> {
  await eachAnew(Temporal.Now.instant(), neverKept);
}

async function countAnew(now: Temporal.Instant): Promise<void> {
  const kept = await keptUsualGap();
  if (kept !== undefined && now.epochMilliseconds - kept.at < HOUR) return;
  // Outside of the change, which nobody could read beside: it goes through all people.
  const days = await countUsualGap();
  await change({ id: `usual-gap:${now.epochMilliseconds}`, now }, (c) =>
    c.record('figures', [{ id: 'usual-gap', days, at: now.epochMilliseconds }]),
  );
}

async function eachAnew(
  now: Temporal.Instant,
  next: (most: number) => Promise<readonly string[]>,
): Promise<void> {
  for (let ids = await next(AT_ONCE), first = ''; ids.length > 0; ids = await next(AT_ONCE)) {
    // Whoever comes back unchanged would come back for ever.
    if (ids[0] === first) return;
    first = ids[0] ?? '';
    await change({ id: crypto.randomUUID(), now }, async (c) => bringAllUpToDate(c, ids, now));
  }
}
