import type { FiguresViewProps } from '@/components/figures/FiguresView';
import { personName } from '@/components/words/personName';
import { answersFigure } from '@/domain/figures/answersFigure';
import type { Figures, Period } from '@/domain/figures/figures';
import { lossesFigure } from '@/domain/figures/lossesFigure';
import { promisesFigure } from '@/domain/figures/promisesFigure';
import { samePlaceNow } from '@/domain/figures/samePlaceNow';
import { standingsFigure } from '@/domain/figures/standingsFigure';
import { thanksFigure } from '@/domain/figures/thanksFigure';
import { updatesFigure } from '@/domain/figures/updatesFigure';
import { type Settings, workingTimeOf } from '@/domain/people/settings';
import type { LossRecord } from '@/domain/records/loss';
import { contactsById } from '@/storage/contacts';
import { closedSince, followedInTouchSince, recordsSince } from '@/storage/recordsSince';
import { followUpsDueBy } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { currentSettings } from '@/storage/settings';
import { countStandings } from '@/storage/standing';
import { standingsThen } from './standingsThen';
import { troubled } from './troubled';

const PERIOD_DAYS = 30;
const YEAR_DAYS = 365;

/** The figures of the last thirty days, and the names of everybody in them. */
export async function readFigures(now: Temporal.Instant): Promise<FiguresViewProps> {
  const settings = await currentSettings();
  const to = now.epochMilliseconds;
  const from = now.subtract({ hours: 24 * PERIOD_DAYS }).epochMilliseconds;
  const yearAgo = now.subtract({ hours: 24 * YEAR_DAYS }).epochMilliseconds;
  const losses = await recordsSince('loss', yearAgo);
  const [deeds, standings, then] = await Promise.all([
    deedsOf({ from, to }, yearAgo, settings),
    countStandings(to),
    standingsThen(from, settings),
  ]);
  const figures: Figures = {
    ...deeds,
    losses: lossesFigure(losses),
    samePlace: samePlaceNow(await troubled(now, settings), losses),
    standings: standingsFigure(standings, then),
  };
  return { figures, names: await namesIn(figures, losses) };
}

async function deedsOf(
  period: Period,
  yearAgo: number,
  settings: Settings,
): Promise<Pick<Figures, 'thanked' | 'promises' | 'updates' | 'answers'>> {
  const [done, open, promises, problems, people] = await Promise.all([
    closedSince('thank-you', period.from),
    followUpsDueBy(period.to),
    recordsSince('promise', yearAgo),
    recordsSince('problem', yearAgo),
    followedInTouchSince(period.from),
  ]);
  const histories = await Promise.all(people.map(({ id }) => historyWith(id)));
  return {
    thanked: thanksFigure([...done, ...open], period, settings.zone),
    promises: promisesFigure(promises, period),
    updates: updatesFigure(problems, period, settings),
    answers: answersFigure(histories, period, workingTimeOf(settings)),
  };
}

async function namesIn(
  { thanked, promises, updates, samePlace }: Figures,
  losses: readonly LossRecord[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...[thanked.missed, promises.missed, updates.missed].flat(),
    ...[...samePlace, ...losses].map(({ contactId }) => contactId),
  ];
  const people = await contactsById([...new Set(ids)]);
  return new Map(people.map((contact) => [contact.id, personName(contact)]));
}
