import type { Interaction } from '@/domain/mail/interaction';
import { type Settings, workingTimeOf } from '@/domain/people/settings';
import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { type AnswerTrend, answerTrend } from '@/domain/retention/answerTrend';
import type { Period } from './figures';
import { promisesFigure } from './promisesFigure';
import { updatesFigure } from './updatesFigure';

/** DESIGN P9: what is known before one asks why: our answers, our updates, our word. Each `null` where nothing is known. */
export interface RecordShown {
  readonly answers: Pick<AnswerTrend, 'latelyHours' | 'usualHours'> | null;
  readonly updates: { readonly late: number; readonly all: number } | null;
  readonly promises: { readonly kept: number; readonly all: number } | null;
}

export interface KnownOf {
  readonly interactions: readonly Interaction[];
  readonly records: readonly PersonRecord[];
  readonly settings: Settings;
}

export function whatTheRecordShows(known: KnownOf, period: Period): RecordShown {
  const { interactions, records, settings } = known;
  const answers = answerTrend(interactions, workingTimeOf(settings));
  const updates = updatesFigure(recordsOf(records, 'problem'), period, settings);
  const { kept, moved, missed } = promisesFigure(recordsOf(records, 'promise'), period);
  const told = updates.kept.length + updates.missed.length;
  const given = kept.length + moved.length + missed.length;
  return {
    answers: answers.latelyHours === null ? null : answers,
    updates: told === 0 ? null : { late: updates.missed.length, all: told },
    promises: given === 0 ? null : { kept: kept.length + moved.length, all: given },
  };
}
