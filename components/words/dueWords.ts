import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { dueDayOf } from '@/domain/time/due';
import type { Due } from '@/domain/time/dueSchema';
import { dayWord } from './dayWord';
import { hourWord } from './hourWord';
import type { Moment } from './moment';
import { waitsToBeSent } from './waitsToBeSent';

export interface DueWords {
  readonly words: string;
  readonly isLate: boolean;
}

/** "tomorrow", "Mon 23 Nov 09:00". */
export function dueDayWords(due: Due, moment: Moment): string {
  const day = dayWord(dueDayOf(due, moment.now.timeZoneId), moment);
  if ('on' in due) return day;
  return `${day} ${hourWord(Temporal.Instant.from(due.at).epochMilliseconds, moment)}`;
}

/** How late it is, or by when it is due. */
export function dueWords(followUp: FollowUp, moment: Moment): DueWords {
  const { openDue } = followUp;
  const waiting = waitsToBeSent(followUp);
  if (waiting !== null) return { words: i18n.t(`when.${waiting}`), isLate: false };
  const due =
    openDue !== undefined && openDue <= moment.now.epochMilliseconds
      ? pastWords(followUp, openDue, moment)
      : aheadWords(followUp, moment);
  return followUp.isShort === true
    ? { ...due, words: i18n.t('when.twoMinutes', [due.words]) }
    : due;
}

/** A silence is nobody's fault, and what they owe us is said as help (DESIGN §2): it has a day, never a delay. */
function pastWords(
  { kind, aspect, until, due }: FollowUp,
  openDue: number,
  moment: Moment,
): DueWords {
  const isSilence = (kind === 'check-in' && aspect === undefined) || kind === 'waiting-for';
  if (!isSilence) return { words: lateness(until ?? due, openDue, moment), isLate: true };
  return { words: i18n.t('when.since', [dueDayWords(until ?? due, moment)]), isLate: false };
}

function aheadWords({ until, due }: FollowUp, moment: Moment): DueWords {
  const day = dueDayWords(until ?? due, moment);
  if (until !== null) return { words: i18n.t('when.putOffTo', [day]), isLate: false };
  return { words: 'on' in due ? day : i18n.t('when.by', [day]), isLate: false };
}

/** In days of the calendar; on the day itself in hours. */
function lateness(due: Due, openDue: number, moment: Moment): string {
  const days = dueDayOf(due, moment.now.timeZoneId).until(moment.now.toPlainDate()).days;
  if (days > 0) return i18n.t('when.lateDays', days, [String(days)]);
  const hours = Math.floor((moment.now.epochMilliseconds - openDue) / 3_600_000);
  return hours > 0 ? i18n.t('when.lateHours', hours, [String(hours)]) : i18n.t('when.now');
}
