import type { PersonRecord } from '@/domain/records/record';
import { doneOf } from './done';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** What is written down once these follow-ups of one person are closed: each on top of what the one before has changed. */
export function recordsAfter(
  closed: readonly FollowUp[],
  records: readonly PersonRecord[],
): readonly PersonRecord[] {
  const written = closed.reduce<readonly PersonRecord[]>((known, followUp) => {
    const done = doneOf(followUp);
    if (done === null) return known;
    const all = withRecords(records, known);
    return withRecords(known, kinds[followUp.kind].recordsAfter(followUp, done, all));
  }, []);
  return written;
}

/** Those records, with the changed ones in their place and the new ones at the end. */
export function withRecords(
  records: readonly PersonRecord[],
  changed: readonly PersonRecord[],
): readonly PersonRecord[] {
  const byId = new Map(changed.map((one) => [one.id, one]));
  const ids = new Set(records.map(({ id }) => id));
  return [
    ...records.map((one) => byId.get(one.id) ?? one),
    ...changed.filter(({ id }) => !ids.has(id)),
  ];
}
