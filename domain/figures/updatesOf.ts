import { type Settings, workingTimeOf } from '@/domain/people/settings';
import type { ProblemRecord } from '@/domain/records/problem';
import { openDueOf } from '@/domain/time/due';
import type { Due } from '@/domain/time/dueSchema';
import { addWorkingDays } from '@/domain/time/workingTime';

/** A word to the customer while a problem was open: when it came (epoch milliseconds), and whether by its day. */
export interface GivenUpdate {
  readonly at: number;
  readonly isOnTime: boolean;
}

/**
 * How the customer was kept posted (DESIGN P4): each word by the day that had been told, else at most so many working days
 * after the one before, counted from when it was understood. That it is solved is a word too. A small problem has no clock.
 */
export function updatesOf(problem: ProblemRecord, settings: Settings): readonly GivenUpdate[] {
  if (problem.gravity === 'small') return [];
  const inOrder = wordsOf(problem).toSorted((a, b) => a.at - b.at);
  return inOrder.map(({ at, by }, i) => {
    const before = inOrder[i - 1]?.at ?? problem.acknowledgedAt ?? problem.at;
    const due = by ?? { on: lastDay(before, problem.updateEveryDays, settings) };
    // An instant that was told is kept by a word at that very instant.
    return { at, isOnTime: at < openDueOf(due, settings.zone) + ('at' in due ? 1 : 0) };
  });
}

function wordsOf({ updates, solvedAt, nextWordBy }: ProblemRecord) {
  const words: readonly { readonly at: number; readonly by?: Due | undefined }[] = updates;
  return solvedAt === null ? words : [...words, { at: solvedAt, by: nextWordBy ?? undefined }];
}

function lastDay(before: number, everyDays: number, settings: Settings): string {
  const day = Temporal.Instant.fromEpochMilliseconds(before)
    .toZonedDateTimeISO(settings.zone)
    .toPlainDate();
  return addWorkingDays(day, everyDays, workingTimeOf(settings)).toString();
}
