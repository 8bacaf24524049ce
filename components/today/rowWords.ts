import type { FollowUp } from '@/domain/followUps/followUp';
import type { Contact } from '@/domain/people/contact';
import { type DueWords, dueWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { silenceWords } from '../words/silenceWords';
import { waitsToBeSent } from '../words/waitsToBeSent';

/** Why this row stands there: a silence in days, else when it is due. */
export function rowWords(followUp: FollowUp, contact: Contact, moment: Moment): DueWords {
  const { kind, aspect } = followUp;
  const isSilence = kind === 'check-in' && aspect === undefined && waitsToBeSent(followUp) === null;
  const silence = isSilence ? silenceWords(contact, moment) : null;
  return silence === null ? dueWords(followUp, moment) : { words: silence, isLate: false };
}
