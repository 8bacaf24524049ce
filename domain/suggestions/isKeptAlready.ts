import type { PersonRecord } from '@/domain/records/record';
import { dueDayOf } from '@/domain/time/due';
import type { Due } from '@/domain/time/dueSchema';
import { fingerprint } from './fingerprint';
import type { Suggestion } from './suggestion';

/**
 * Whether our word for that day stands in a record: as the next word about a problem ("You will hear from me by Friday",
 * which Premura's own texts say), or as a promise of the same thing. Else the day would be written down twice.
 */
export function isKeptAlready(
  { kind, due, what }: Suggestion,
  records: readonly PersonRecord[],
  zone: string,
): boolean {
  if (kind !== 'promise' || due === undefined) return false;
  const isThatDay = (kept: Due | null) => kept !== null && dueDayOf(kept, zone).toString() === due;
  const isSame = (words: string) => what === undefined || fingerprint(what) === fingerprint(words);
  return records.some((record) => {
    if (record.kind === 'problem') return record.solvedAt === null && isThatDay(record.nextWordBy);
    if (record.kind !== 'promise' || record.state !== 'open' || record.by !== 'us') return false;
    return isThatDay(record.due) && isSame(record.what);
  });
}
