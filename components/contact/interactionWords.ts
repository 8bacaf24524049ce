import { i18n } from '#i18n';
import type { Interaction, TalkKind, Went } from '@/domain/mail/interaction';
import type { IconName } from '../ui/iconShapes';
import { type Moment, zonedAt } from '../words/moment';

export const interactionIcon = {
  message: 'mail',
  call: 'phone',
  meeting: 'meeting',
  chat: 'chat',
} as const satisfies Record<Interaction['kind'], IconName>;

const talks = {
  call: 'talk.call',
  meeting: 'talk.meeting',
  chat: 'talk.chat',
} as const satisfies Record<TalkKind, string>;

const wents = {
  well: 'talk.wentWell',
  'so-so': 'talk.wentSoSo',
  badly: 'talk.wentBadly',
} as const satisfies Record<Went, string>;

export interface InteractionWords {
  /** Who wrote, or what kind of talk it was. */
  readonly head: string;
  readonly rest: string;
}

/** "Anna" ": Montaggio finito", "Call" ", it went badly: new date by Friday". */
export function interactionWords(one: Interaction, name: string): InteractionWords {
  if (one.kind === 'message') {
    return { head: writerOf(one, name), rest: `: ${one.subject ?? i18n.t('person.aMail')}` };
  }
  const went = `, ${i18n.t(wents[one.went])}`;
  return { head: i18n.t(talks[one.kind]), rest: one.said === '' ? went : `${went}: ${one.said}` };
}

/** A list of mails may not say who of the two wrote. */
function writerOf({ direction }: Interaction, name: string): string {
  if (direction === 'unknown') return i18n.t('person.youOr', [name]);
  return direction === 'out' ? i18n.t('person.you') : name;
}

/** "today", "14 Nov", "11/25" for another year: narrow, to stand in a column. */
export function shortDay(at: number, moment: Moment): string {
  const day = zonedAt(at, moment).toPlainDate();
  if (day.equals(moment.now.toPlainDate())) return i18n.t('when.today');
  const isThisYear = day.year === moment.now.year;
  return day.toLocaleString(
    moment.locale,
    isThisYear ? { day: 'numeric', month: 'short' } : { month: 'short', year: '2-digit' },
  );
}
