import type { Due } from '@/domain/time/dueSchema';

const MORNING = 9;
const DAYS_A_WEEK = 7;

/** To when one puts things off with one click; `now` in the home zone. */
export function laterDays(now: Temporal.ZonedDateTime): {
  readonly tomorrowNine: Due;
  readonly inThreeDays: Due;
  readonly nextWeek: Due;
} {
  const today = now.toPlainDate();
  const morning = today
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour: MORNING } });
  const monday = today.add({ days: DAYS_A_WEEK + 1 - today.dayOfWeek });
  return {
    tomorrowNine: { at: morning.toInstant().toString() },
    inThreeDays: { on: today.add({ days: 3 }).toString() },
    nextWeek: { on: monday.toString() },
  };
}
