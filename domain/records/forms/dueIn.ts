import type { Due } from '@/domain/time/dueSchema';
import { dayIn, timeIn, type Values } from './values';

/** The day that stands in `on`, or with a `time` that instant in the home zone; `null` where there is no day. */
export function dueIn(values: Values, zone: string): Due | null {
  const day = dayIn(values, 'on');
  if (day === null) return null;
  const time = timeIn(values, 'time');
  if (time === null) return { on: day.toString() };
  const at = day.toZonedDateTime({ timeZone: zone, plainTime: time });
  return { at: at.toInstant().toString() };
}

/** The same, as it stands in the fields. */
export function dueValues(due: Due | null, zone: string): Values {
  if (due === null) return { on: '', time: '' };
  if ('on' in due) return { on: due.on, time: '' };
  const at = Temporal.Instant.from(due.at).toZonedDateTimeISO(zone);
  return {
    on: at.toPlainDate().toString(),
    time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
