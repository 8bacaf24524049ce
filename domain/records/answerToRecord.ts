import type { AskedRecord } from './asked';
import { type PersonRecord, recordsOf } from './record';

/** So long an answer to "how is it going" is still worth asking for. */
const ASKED_LATELY_DAYS = 30;

/** The last question about how it goes, while its answer is not written down (DESIGN P2: one click). */
export function answerToRecord(
  records: readonly PersonRecord[],
  now: Temporal.Instant,
): AskedRecord | null {
  const last = recordsOf(records, 'asked')
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  const oldest = now.subtract({ hours: 24 * ASKED_LATELY_DAYS }).epochMilliseconds;
  return last !== undefined && last.answer === null && last.at >= oldest ? last : null;
}
