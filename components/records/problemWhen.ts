import { i18n } from '#i18n';
import type { ProblemRecord } from '@/domain/records/problem';
import { dayWord } from '../words/dayWord';
import { dueDayWords } from '../words/dueWords';
import { type Moment, zonedAt } from '../words/moment';

/** "open since 8 Nov · next word by Fri 20 Nov · last word: the pallet is found". */
export function problemWhen(problem: ProblemRecord, moment: Moment): string {
  const day = (at: number) => dayWord(zonedAt(at, moment).toPlainDate(), moment);
  const { solvedAt, nextWordBy } = problem;
  const last = problem.updates.at(-1);
  const parts = [
    solvedAt === null
      ? i18n.t('record.problem.since', [day(problem.at)])
      : i18n.t('record.problem.solvedOn', [day(solvedAt)]),
    solvedAt === null &&
      nextWordBy &&
      i18n.t('record.problem.nextBy', [dueDayWords(nextWordBy, moment)]),
    last &&
      i18n.t('record.problem.lastTold', [
        day(last.at),
        last.words ?? i18n.t('record.problem.noNews'),
      ]),
  ];
  return parts.filter(Boolean).join(' · ');
}
