import { i18n } from '#i18n';
import type { AnswerFigure, OwnWork, PromiseFigure, Share } from '@/domain/figures/figures';
import type { FigureCardProps } from './FigureCard';
import { hoursWords } from './hoursWords';
import type { NameGroup } from './NamesList';
import { namesOf } from './namesOf';

type Names = ReadonlyMap<string, string>;

/** The four cards at the head of the page; none of them is a grade. */
export function figureCards(
  { thanked, promises, answers, updates }: OwnWork,
  names: Names,
  locale: string,
): readonly FigureCardProps[] {
  return [
    { what: i18n.t('figures.thanked'), ...shareOf(thanked), more: othersOf(thanked, names) },
    { what: i18n.t('figures.promises'), ...promisesOf(promises, names) },
    { what: i18n.t('figures.firstAnswer'), ...answersOf(answers, locale) },
    {
      what: i18n.t('figures.updates'),
      ...shareOf(updates),
      more: othersOf(updates, names) ?? i18n.t('figures.whileOpen'),
    },
  ];
}

const NOTHING = '–';

function group(words: string, ids: readonly string[]): NameGroup {
  return { words, people: ids.map((contactId) => ({ contactId })) };
}

function figureOf(kept: number, all: number): string {
  return all === 0 ? NOTHING : i18n.t('figures.of', [String(kept), String(all)]);
}

function shareOf({ kept, missed }: Share): Pick<FigureCardProps, 'figure' | 'groups'> {
  return {
    figure: figureOf(kept.length, kept.length + missed.length),
    groups: [group(i18n.t('figures.inTime'), kept), group(i18n.t('figures.theOthers'), missed)],
  };
}

function promisesOf(
  { kept, moved, missed }: PromiseFigure,
  names: Names,
): Omit<FigureCardProps, 'what'> {
  const said = [
    ...(moved.length === 0 ? [] : [i18n.t('figures.moved', moved.length, [String(moved.length)])]),
    ...(missed.length === 0
      ? []
      : [i18n.t('figures.missed', missed.length, [String(missed.length), namesOf(missed, names)])]),
  ];
  return {
    figure: figureOf(kept.length, kept.length + moved.length + missed.length),
    more: said.length === 0 ? null : said.join(', '),
    groups: [
      group(i18n.t('figures.keptWords'), kept),
      group(i18n.t('figures.movedWords'), moved),
      group(i18n.t('figures.missedWords'), missed),
    ],
  };
}

function answersOf(
  { firsts, firstHours, hours, usualHours }: AnswerFigure,
  locale: string,
): Omit<FigureCardProps, 'what'> {
  const people = firsts.map((one) => ({
    contactId: one.contactId,
    more: hoursWords(one.hours, locale),
  }));
  const said = [
    ...(hours === null ? [] : [i18n.t('figures.allAnswers', [hoursWords(hours, locale)])]),
    ...(usualHours === null ? [] : [i18n.t('figures.usedTo', [hoursWords(usualHours, locale)])]),
  ];
  return {
    figure: firstHours === null ? NOTHING : hoursWords(firstHours, locale),
    more: said.length === 0 ? null : said.join('; '),
    groups: [{ words: i18n.t('figures.slowestFirst'), people }],
  };
}

function othersOf({ missed }: Share, names: Names): string | null {
  return missed.length === 0 ? null : i18n.t('figures.others', [namesOf(missed, names)]);
}
