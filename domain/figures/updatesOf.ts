import { type Settings, workingTimeOf } from '@/domain/people/settings';
import type { ProblemRecord } from '@/domain/records/problem';
import { addWorkingDays } from '@/domain/time/workingTime';

/** A word to the customer while a problem was open: when it came (epoch milliseconds), and whether by its day. */
export interface GivenUpdate {
  readonly at: number;
  readonly isOnTime: boolean;
}

/**
 * How the customer was kept posted (DESIGN P4): each word at most so many working days after the one before, counted from
 * when it was understood. That it is solved is a word too. A small problem has no clock.
 */
export function updatesOf(
  { gravity, updates, at, acknowledgedAt, solvedAt, updateEveryDays }: ProblemRecord,
  settings: Settings,
): readonly GivenUpdate[] {
  if (gravity === 'small') return [];
  const words = [...updates.map((one) => one.at), ...(solvedAt === null ? [] : [solvedAt])];
  const inOrder = words.toSorted((a, b) => a - b);
  return inOrder.map((word, i) => {
    const before = inOrder[i - 1] ?? acknowledgedAt ?? at;
    return {
      at: word,
      isOnTime: dayOf(word, settings) <= lastDay(before, updateEveryDays, settings),
    };
  });
}

function lastDay(before: number, everyDays: number, settings: Settings): string {
  const day = Temporal.PlainDate.from(dayOf(before, settings));
  return addWorkingDays(day, everyDays, workingTimeOf(settings)).toString();
}

function dayOf(epoch: number, { zone }: Settings): string {
  return Temporal.Instant.fromEpochMilliseconds(epoch)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
