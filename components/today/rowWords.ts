import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Contact } from '@/domain/people/contact';
import { type DueWords, dueWords } from '../words/dueWords';
import { type Moment, zonedAt } from '../words/moment';

/** Why this row stands there: a silence in days, a text that waits to be sent, else when it is due. */
export function rowWords(followUp: FollowUp, { rhythm }: Contact, moment: Moment): DueWords {
  const due = dueWords(followUp, moment);
  if (followUp.kind === 'thank-you' && followUp.writtenIn !== null) {
    return { ...due, words: i18n.t('when.inReply') };
  }
  if (followUp.kind !== 'check-in' || rhythm.lastAt === null) return due;
  const last = zonedAt(rhythm.lastAt, moment).toPlainDate();
  const days = last.until(moment.now.toPlainDate()).days;
  return { words: i18n.t('today.silent', days, [String(days)]), isLate: false };
}
