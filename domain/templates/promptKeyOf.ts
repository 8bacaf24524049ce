import type { FollowUp } from '@/domain/followUps/followUp';
import { purposeNamed, purposeWords } from './purpose';

/** The key of the question beside the empty middle of its text; `null` where it has no text of its own. */
export function promptKeyOf({ kind, occasion }: Pick<FollowUp, 'kind' | 'occasion'>) {
  const purpose = occasion ?? purposeNamed(kind);
  return purpose && purposeWords[purpose].promptKey;
}
