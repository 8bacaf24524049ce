import type { PersonRecord } from '@/domain/records/record';
import { dueDayOf } from '@/domain/time/due';
import type { Due } from '@/domain/time/dueSchema';
import { fingerprint } from './fingerprint';
import type { Suggestion } from './suggestion';

/** A word is promised, and no thing: as Premura's own texts say it in their five languages. */
const A_WORD =
  /riscriv|scrivo di nuovo|mie notizie|faccio sentire|hear from me|write again|h[oö]r.{0,12} von mir|schreibe .{0,30}wieder|melde mich|réécri|écris de nouveau|des nouvelles|escribiré de nuevo|noticias mías/iu;

/**
 * Whether our word for that day stands in a record: as the next word about a problem ("You will hear from me by Friday"),
 * or as a promise of the same thing. Else the day would be written down twice.
 */
export function isKeptAlready(
  { kind, due, what, quote }: Suggestion,
  records: readonly PersonRecord[],
  zone: string,
): boolean {
  if (kind !== 'promise' || due === undefined) return false;
  const isThatDay = (kept: Due | null) => kept !== null && dueDayOf(kept, zone).toString() === due;
  const isSame = (words: string) => what === undefined || fingerprint(what) === fingerprint(words);
  return records.some((record) => {
    if (record.kind === 'problem')
      return A_WORD.test(quote) && record.solvedAt === null && isThatDay(record.nextWordBy);
    if (record.kind !== 'promise' || record.state !== 'open' || record.by !== 'us') return false;
    return isThatDay(record.due) && isSame(record.what);
  });
}
