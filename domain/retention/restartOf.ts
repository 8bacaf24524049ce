import { recordsOf } from '@/domain/records/record';
import { openDueOf } from '@/domain/time/due';
import type { RhythmFacts } from './statusFacts';

/** STATUS, "project ended": when the last piece of work was over, epoch milliseconds; the rhythm begins anew there. */
export function restartOf(
  person: Pick<RhythmFacts, 'records' | 'settings' | 'now'>,
): number | null {
  const ended = endsOf(person).filter((end) => end <= person.now.epochMilliseconds);
  return ended.length === 0 ? null : Math.max(...ended);
}

/** When the next piece of work will be over: from then on all is worked out anew; `null`: none is known to end. */
export function nextRestartOf(
  person: Pick<RhythmFacts, 'records' | 'settings' | 'now'>,
): number | null {
  const coming = endsOf(person).filter((end) => end > person.now.epochMilliseconds);
  return coming.length === 0 ? null : Math.min(...coming);
}

/** The ends of works during which no other one goes on. */
function endsOf({
  records,
  settings: { zone },
}: Pick<RhythmFacts, 'records' | 'settings'>): readonly number[] {
  const works = recordsOf(records, 'expectations').map(({ at, startsOn, endsOn }) => ({
    start: startsOn === null ? at : openDueOf({ on: startsOn }, zone),
    end: endsOn === null ? Infinity : openDueOf({ on: endsOn }, zone),
  }));
  const isAlone = (end: number) => works.every((other) => other.start > end || other.end <= end);
  return works.map(({ end }) => end).filter((end) => end < Infinity && isAlone(end));
}
