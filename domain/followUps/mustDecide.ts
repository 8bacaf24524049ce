import type { FollowUp } from './followUp';
import { kinds } from './kinds';
import { ranks } from './ranks';

const MOST_PUT_OFF = 2;

/** DESIGN §6: a promise, a problem or an answer that was put off twice is not put off again, but done, told or dropped. */
export function mustDecide(followUp: FollowUp): boolean {
  const isHeavy = kinds[followUp.kind].rank(followUp) <= ranks.promise;
  return isHeavy && (followUp.putOff ?? 0) >= MOST_PUT_OFF;
}
