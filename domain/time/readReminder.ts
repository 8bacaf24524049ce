import { casual as english } from 'chrono-node/en';
import { casual as italian } from 'chrono-node/it';
import type { ParsedResult } from 'chrono-node';
import type { Due } from './dueSchema';

/** A reminder as the user wrote it: when, and about what (may be empty). */
export interface Reminder {
  readonly due: Due;
  readonly topic: string;
}

/** chrono-node is quadratic. */
const LONGEST = 500;
const readers = { en: english, it: italian } as const;

export function readReminder(
  text: string,
  now: Temporal.ZonedDateTime,
  language: 'en' | 'it',
): Reminder | null {
  if (text.length > LONGEST) return null;
  const found = readIn(language, text, now) ?? readIn(language === 'en' ? 'it' : 'en', text, now);
  return found;
}

function readIn(language: 'en' | 'it', text: string, now: Temporal.ZonedDateTime): Reminder | null {
  const { year, month, day, hour, minute } = now;
  // oxlint-disable-next-line no-restricted-globals -- chrono-node takes a Date; it is built from the `now` given, never from the clock
  const reference = new Date(year, month - 1, day, hour, minute);
  const [only, second] = readers[language].parse(text, reference, { forwardDate: true });
  if (only === undefined || second !== undefined) return null;
  const due = dueOf(only, now);
  return due === null ? null : { due, topic: topicWithout(only, text) };
}

function dueOf({ start }: ParsedResult, now: Temporal.ZonedDateTime): Due | null {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number =>
    start.get(name) ?? now[name];
  const on = Temporal.PlainDate.from({
    year: part('year'),
    month: part('month'),
    day: part('day'),
  });
  if (Temporal.PlainDate.compare(on, now.toPlainDate()) < 0) return null;
  if (!start.isCertain('hour')) return { on: on.toString() };
  const plainTime = { hour: part('hour'), minute: part('minute') };
  const at = on.toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  return Temporal.ZonedDateTime.compare(at, now) > 0 ? { at: at.toInstant().toString() } : null;
}

function topicWithout({ index, text: words }: ParsedResult, text: string): string {
  return `${text.slice(0, index)} ${text.slice(index + words.length)}`.replace(/\s+/g, ' ').trim();
}
