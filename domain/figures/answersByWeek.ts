import { answersIn, hoursOf } from '@/domain/retention/answerTimes';
import { medianOf } from '@/domain/retention/medianOf';
import type { WorkingTime } from '@/domain/time/workingTime';
import type { Histories } from './answersFigure';
import type { WeekOfAnswers } from './figures';
import { mondayOf } from './mondayOf';

/** The last so many weeks, this one included, oldest first: the median of all answers given in each, in working hours. */
export function answersByWeek(
  histories: Histories,
  { weeks, now }: { readonly weeks: number; readonly now: Temporal.ZonedDateTime },
  time: WorkingTime,
): readonly WeekOfAnswers[] {
  const thisWeek = mondayOf(now.toPlainDate());
  const mondays = Array.from({ length: weeks }, (_, i) =>
    thisWeek.subtract({ weeks: weeks - 1 - i }).toString(),
  );
  const from = firstInstantOf(mondays[0] ?? thisWeek.toString(), now.timeZoneId);
  const given = [...histories.values()]
    .flatMap((interactions) => answersIn(interactions))
    .filter(({ answeredAt }) => answeredAt >= from && answeredAt < now.epochMilliseconds);
  const byWeek = Map.groupBy(given, ({ answeredAt }) => weekOf(answeredAt, now.timeZoneId));
  return mondays.map((week) => {
    const hours = (byWeek.get(week) ?? []).map((one) => hoursOf(one, time));
    return { week, answers: hours.length, hours: hours.length === 0 ? null : medianOf(hours) };
  });
}

function firstInstantOf(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

function weekOf(epoch: number, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
  return mondayOf(at.toPlainDate()).toString();
}
