import { dueDayOf, openDueOf } from '@/domain/time/due';
import { workingTimeOf } from '@/domain/people/settings';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkingTime,
} from '@/domain/time/workingTime';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';

/** Days and instants of one person's facts, all in the home zone. */
export interface Calendar {
  readonly time: WorkingTime;
  readonly today: Temporal.PlainDate;
  readonly dayOf: (epoch: number) => Temporal.PlainDate;
  readonly startOf: (day: Temporal.PlainDate) => number;
  readonly isPast: (due: FollowUp['due']) => boolean;
  readonly dueDay: (due: FollowUp['due']) => Temporal.PlainDate;
  /** Due on that day, or where nobody works then on the next one that somebody does. */
  readonly onWorkingDay: (day: Temporal.PlainDate) => { readonly on: string };
  /** Due so many working days after the day of that instant. */
  readonly workingDaysAfter: (epoch: number, count: number) => { readonly on: string };
}

export function calendarOf({ settings, now }: Pick<PersonFacts, 'settings' | 'now'>): Calendar {
  const { zone } = settings;
  const time = workingTimeOf(settings);
  const dayOf = (epoch: number) =>
    Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).toPlainDate();
  return {
    time,
    today: dayOf(now.epochMilliseconds),
    dayOf,
    startOf: (day) => day.toZonedDateTime(zone).epochMilliseconds,
    isPast: (due) => openDueOf(due, zone) <= now.epochMilliseconds,
    dueDay: (due) => dueDayOf(due, zone),
    onWorkingDay: (day) => ({
      on: (isWorkingDay(day, time) ? day : nextWorkingDay(day, time)).toString(),
    }),
    workingDaysAfter: (epoch, count) => ({
      on: addWorkingDays(dayOf(epoch), count, time).toString(),
    }),
  };
}
