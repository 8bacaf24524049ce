import { answersByWeek } from '@/domain/figures/answersByWeek';
import { answersFigure } from '@/domain/figures/answersFigure';
import type { OwnWork, Period } from '@/domain/figures/figures';
import type { Span } from '@/domain/figures/periodOf';
import { promisesFigure } from '@/domain/figures/promisesFigure';
import { thanksFigure } from '@/domain/figures/thanksFigure';
import { updatesFigure } from '@/domain/figures/updatesFigure';
import type { Contact } from '@/domain/people/contact';
import { type Settings, workingTimeOf } from '@/domain/people/settings';
import { followUpsDueBy } from '@/storage/followUps';
import { historiesWith } from '@/storage/interactions';
import { closedSince, recordsSince } from '@/storage/recordsSince';

export interface OwnWorkAsked {
  readonly people: readonly Contact[];
  readonly period: Period;
  readonly now: Temporal.ZonedDateTime;
  readonly span: Span;
  readonly settings: Settings;
}

/** A line of twelve weeks is read at a glance; a year has 52. */
const WEEKS = { month: 12, quarter: 13, year: 52 } as const satisfies Record<Span, number>;

/** What the user's own work did for people in that time. */
export async function readOwnWork(asked: OwnWorkAsked): Promise<OwnWork> {
  const { period, now, settings } = asked;
  const yearAgo = now.subtract({ years: 1 }).epochMilliseconds;
  const [done, open, promises, problems] = await Promise.all([
    closedSince('thank-you', period.from),
    followUpsDueBy(period.to),
    recordsSince('promise', yearAgo),
    recordsSince('problem', yearAgo),
  ]);
  return {
    thanked: thanksFigure([...done, ...open], period, settings.zone),
    promises: promisesFigure(promises, period),
    updates: updatesFigure(problems, period, settings),
    ...(await readAnswers(asked)),
  };
}

async function readAnswers({
  people,
  period,
  now,
  span,
  settings,
}: OwnWorkAsked): Promise<Pick<OwnWork, 'answers' | 'weeks'>> {
  const weeks = WEEKS[span];
  const from = Math.min(period.from, now.subtract({ weeks }).epochMilliseconds);
  const inTouch = people.filter(({ rhythm }) => (rhythm.lastAt ?? -Infinity) >= from);
  const histories = await historiesWith(inTouch.map(({ id }) => id));
  const time = workingTimeOf(settings);
  return {
    answers: answersFigure(histories, period, time),
    weeks: answersByWeek(histories, { weeks, now }, time),
  };
}
