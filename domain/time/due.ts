import type { Due } from './dueSchema';

/**
 * Epoch milliseconds from which it is overdue: an instant at once, a day when it is over in the home zone. Travelling
 * moves nothing; a change of the home zone recomputes it.
 */
export function openDueOf(due: Due, zone: string): number {
  if ('at' in due) return Temporal.Instant.from(due.at).epochMilliseconds;
  return Temporal.PlainDate.from(due.on).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/** The day on which it is due, in the home zone. */
export function dueDayOf(due: Due, zone: string): Temporal.PlainDate {
  return 'at' in due
    ? Temporal.Instant.from(due.at).toZonedDateTimeISO(zone).toPlainDate()
    : Temporal.PlainDate.from(due.on);
}
