import { type DatedFacts, datedFacts } from './datedFacts';
import type { RetentionFacts, RetentionHistory } from './history';
import { rhythmHistory } from './rhythmHistory';
import type { StatusFacts } from './statusFacts';

/** What the model needs of a person at that instant, from what is stored. */
export function historyOf(person: StatusFacts): RetentionHistory {
  const rhythm = rhythmHistory(person);
  const now = person.now.epochMilliseconds;
  const { someoneElseAt } = person;
  const facts = { ...rhythm.facts, ...factsAt(datedFacts(person), now), someoneElseAt };
  return { ...rhythm, facts };
}

function factsAt(dated: DatedFacts, now: number): Partial<RetentionFacts> {
  return Object.fromEntries(
    Object.entries(dated).map(([fact, since]) => [fact, since !== null && since <= now]),
  );
}
