import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { promiseWhen } from '../records/promiseWhen';
import { recordLine } from '../records/recordLine';
import type { Moment } from '../words/moment';

/** Words given for a day, ours and theirs, and what they chose us for. */
export function promiseLines(records: readonly PersonRecord[], moment: Moment): readonly string[] {
  const open = recordsOf(records, 'promise').filter(({ state }) => state === 'open');
  return open.map((promise) =>
    promise.due === null
      ? recordLine(promise, moment)
      : `${promise.what} (${promiseWhen(promise, moment)})`,
  );
}
