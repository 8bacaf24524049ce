import type { PersonRecord } from '@/domain/records/record';
import type { FollowUp } from './followUp';
import { recordOf } from './ofRecord';

/** What time alone has made of a follow-up at its `turnsDue`. */
export interface Turned {
  readonly followUps: readonly FollowUp[];
  readonly records: readonly PersonRecord[];
}

/**
 * A working day has passed over a word that was given: it is broken (DESIGN P6). Thanks that are no longer fresh only join
 * the next mail (P1).
 */
export function turned(followUp: FollowUp, records: readonly PersonRecord[]): Turned {
  const { turnsDue, openDue: _openDue, redDue: _redDue, ...plain } = followUp;
  if (turnsDue === undefined) return { followUps: [], records: [] };
  const promise = recordOf(followUp, records, 'promise');
  if (promise !== null) return { followUps: [], records: [{ ...promise, brokenAt: turnsDue }] };
  const at = Temporal.Instant.fromEpochMilliseconds(turnsDue).toString();
  return { followUps: [{ ...plain, joins: true, from: { at } }], records: [] };
}

/** Thanks that could have joined a mail which went out without them: they leave quietly. */
export function hasLeft(
  { joins, from, writtenIn }: FollowUp,
  { direction, at }: { readonly direction: string; readonly at: number },
): boolean {
  if (joins !== true || writtenIn !== null || from === undefined || !('at' in from)) return false;
  return direction === 'out' && at > Temporal.Instant.from(from.at).epochMilliseconds;
}
