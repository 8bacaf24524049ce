import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** Whether an act of the user made it, so that only an act of the user takes it away. */
export function isByHand({ kind, recordId, occasion }: FollowUp): boolean {
  return kinds[kind].arises === 'by-hand' && recordId === undefined && occasion !== 'for-the-years';
}
