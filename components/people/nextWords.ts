import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { inOrder } from '@/domain/followUps/order';
import type { Contact } from '@/domain/people/contact';
import { nextTurn } from '@/domain/retention/nextTurn';
import { statusName } from '../contact/statusSentence';
import { rowWords } from '../today/rowWords';
import { dayWord } from '../words/dayWord';
import { deedWords } from '../words/deedWords';
import type { DueWords } from '../words/dueWords';
import { type Moment, zonedAt } from '../words/moment';
import { silenceWords } from '../words/silenceWords';

/** When there is something to do with somebody next: what is due, else what will be, else the last word. */
export function nextWords(
  contact: Contact,
  followUps: readonly FollowUp[],
  moment: Moment,
): DueWords {
  if (contact.followedSince === null) return plain(i18n.t('people.notFollowed'));
  const now = moment.now.toInstant();
  const called = followUps.filter((one) => isCalledFor(one, now, moment.now.timeZoneId));
  const [lead, ...others] = called.length > 0 ? inOrder(called, { now }) : followUps;
  if (lead === undefined) return plain(silenceWords(contact, moment) ?? i18n.t('people.noWord'));
  const { words, isLate } = rowWords(lead, contact, moment);
  const deed = deedWords(lead);
  const more = called.length > 0 ? others.length : 0;
  const what = more > 0 ? i18n.t('today.more', more, [deed, String(more)]) : deed;
  return { words: `${words} · ${what}`, isLate };
}

/** "Going quiet from Thu 3 Dec": where one looks at who turns next. */
export function turnWords(contact: Contact, moment: Moment): string | null {
  const turn = nextTurn(contact, moment.now.epochMilliseconds);
  if (turn === null) return null;
  const day = dayWord(zonedAt(turn.at, moment).toPlainDate(), moment);
  return i18n.t('people.turns', [statusName(turn.status), day]);
}

function plain(words: string): DueWords {
  return { words, isLate: false };
}
