import { unionOf } from './away';
import { rhythmHistory } from './rhythmHistory';
import type { RhythmFacts } from './statusFacts';
import { gapsBetween, touchesIn } from './touches';

/** STATUS, "seasonal buyer": about a year between two seasons, and how often that was seen before it is offered. */
const SHORTEST_SEASON_DAYS = 300;
const LONGEST_SEASON_DAYS = 430;
const SEASONS_SEEN = 2;

/** Whether to offer that they buy once a year; not where the user has said how often. */
export function looksSeasonal(person: RhythmFacts): boolean {
  const { care, cadenceDays } = person.contact;
  if (care?.isSeasonal !== undefined || cadenceDays !== null) return false;
  const history = rhythmHistory(person);
  const { openings } = touchesIn(history, person.now.epochMilliseconds);
  const starts = openings.map(({ at }) => at);
  const seasons = gapsBetween(starts, unionOf(history.away)).filter(
    (gap) => gap >= SHORTEST_SEASON_DAYS && gap <= LONGEST_SEASON_DAYS,
  );
  return seasons.length >= SEASONS_SEEN;
}
