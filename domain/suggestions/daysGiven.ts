import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { dueDayOf } from '@/domain/time/due';

/** The days (ISO) for which this person has our word already: of the next word on a problem, and of our promises. */
export function daysGiven(records: readonly PersonRecord[], zone: string): readonly string[] {
  const problems = recordsOf(records, 'problem').filter(({ solvedAt }) => solvedAt === null);
  const promises = recordsOf(records, 'promise').filter(
    ({ by, state }) => by === 'us' && state === 'open',
  );
  const dues = [...problems.map(({ nextWordBy }) => nextWordBy), ...promises.map(({ due }) => due)];
  return dues.filter((due) => due !== null).map((due) => dueDayOf(due, zone).toString());
}
