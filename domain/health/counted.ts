import type { Answer } from './answersIn';
import { HEALTH_KEPT_DAYS, type ReaderHealth } from './readerHealth';

interface Reading {
  readonly service: string;
  readonly at: Temporal.Instant;
  /** The day of `at` at home. */
  readonly today: Temporal.PlainDate;
}

export function healthId(
  { service }: Pick<Reading, 'service'>,
  { fact, strategy }: Answer,
): string {
  return `${service}/${fact}/${strategy ?? ''}`;
}

/** The count with one more answer; days that are too long ago fall out. */
export function counted(
  kept: ReaderHealth | undefined,
  answer: Answer,
  reading: Reading,
): ReaderHealth {
  const { service, at, today } = reading;
  const oldest = today.subtract({ days: HEALTH_KEPT_DAYS - 1 }).toString();
  const before = (kept?.days ?? []).filter(({ day }) => day >= oldest && day !== today.toString());
  const count = 1 + (kept?.days.find(({ day }) => day === today.toString())?.count ?? 0);
  return {
    id: healthId(reading, answer),
    service,
    ...answer,
    days: [...before, { day: today.toString(), count }],
    lastAt: at.epochMilliseconds,
  };
}
