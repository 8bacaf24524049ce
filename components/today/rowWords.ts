import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Contact } from '@/domain/people/contact';
import { DAY } from '@/domain/retention/policy';
import { type DueWords, dueWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { waitsToBeSent } from '../words/waitsToBeSent';

/** Why this row stands there: a silence in days, else when it is due. */
export function rowWords(followUp: FollowUp, { rhythm }: Contact, moment: Moment): DueWords {
  const due = dueWords(followUp, moment);
  const { kind, aspect } = followUp;
  const isSilence = kind === 'check-in' && aspect === undefined && waitsToBeSent(followUp) === null;
  if (!isSilence || rhythm.lastAt === null) return due;
  // Of 24 hours, as the card's sentence counts a silence: the two never differ.
  const days = Math.floor((moment.now.epochMilliseconds - rhythm.lastAt) / DAY);
  return { words: i18n.t('today.silent', days, [String(days)]), isLate: false };
}
