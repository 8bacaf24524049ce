import type { FollowUp } from '@/domain/followUps/followUp';
import { purposeWords } from './purpose';
import { purposeOf } from './purposeOf';

/** The key of the question beside the empty middle of its text; `null` where it has no text of its own. */
export function promptKeyOf(followUp: Pick<FollowUp, 'kind' | 'aspect' | 'occasion'>) {
  const purpose = purposeOf(followUp);
  return purpose && purposeWords[purpose].promptKey;
}
