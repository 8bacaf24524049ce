import type { Fault } from './faults';
import { dayIn, timeIn, type Values, wordsIn } from './values';

type Now = Temporal.ZonedDateTime;

/** Rules that many fields have in common; each gives the fault, or `null`. */
export function wordsRule(values: Values, field: string): Fault | null {
  return wordsIn(values, field) === null ? 'wanted' : null;
}

/** What happened has happened: not after today. */
export function happenedRule(values: Values, field: string, now: Now): Fault | null {
  const day = dayIn(values, field);
  if (day === null) return 'noDay';
  return isAfter(day, now.toPlainDate()) ? 'futureDay' : null;
}

/** A day that was wished for; what stands there already may have passed meanwhile. */
export function comingRule(
  values: Values,
  field: string,
  { now, before }: { readonly now: Now; readonly before: string | undefined },
): Fault | null {
  const text = values[field] ?? '';
  if (text === '' || text === before) return null;
  const day = dayIn(values, field);
  if (day === null) return 'noDay';
  return isAfter(now.toPlainDate(), day) ? 'pastDay' : null;
}

/** A time of that day which is over already. */
export function timeRule(
  values: Values,
  { on, time }: { readonly on: string; readonly time: string },
  now: Now,
): Fault | null {
  if ((values[time] ?? '') === '') return null;
  const at = timeIn(values, time);
  if (at === null) return 'noTime';
  const isOver = Temporal.PlainTime.compare(at, now.toPlainTime()) <= 0;
  return isOver && dayIn(values, on)?.equals(now.toPlainDate()) === true ? 'pastTime' : null;
}

export function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
