import type { Moment } from '@/components/words/moment';

/** Thursday 19 November 2026, 15:00 in Rome, or whatever is given, said in British English. */
export function aMoment(at = '2026-11-19T15:00', locale = 'en-GB'): Moment {
  return { now: Temporal.ZonedDateTime.from(`${at}[Europe/Rome]`), locale };
}

/** Epoch milliseconds of a clock time in Rome. */
export function inRome(at: string): number {
  return Temporal.ZonedDateTime.from(`${at}[Europe/Rome]`).epochMilliseconds;
}
