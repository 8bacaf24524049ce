import { i18n } from '#i18n';
import type { Figures, PromiseFigure, Share } from '@/domain/figures/figures';
import { hoursSaid } from '../contact/factSentences';
import type { FigureCardProps } from './FigureCard';
import { namesOf } from './namesOf';

type Names = ReadonlyMap<string, string>;

/** The four cards at the head of the page; none of them is a grade. */
export function figureCards(figures: Figures, names: Names): readonly FigureCardProps[] {
  const { thanked, promises, answers, updates } = figures;
  return [
    { ...shareOf(thanked), what: i18n.t('figures.thanked'), more: othersOf(thanked, names) },
    {
      ...promisesOf(promises),
      what: i18n.t('figures.promises'),
      more: movedAndMissed(promises, names),
    },
    {
      figure:
        answers.firstHours === null
          ? '–'
          : i18n.t('figures.hours', [hoursSaid(answers.firstHours)]),
      what: i18n.t('figures.firstAnswer'),
      more: otherAnswers(answers),
    },
    { ...shareOf(updates), what: i18n.t('figures.updates'), more: othersOf(updates, names) },
  ];
}

/** All answers, and what people are used to. */
function otherAnswers({ hours, usualHours }: Figures['answers']): string | null {
  const said = [
    ...(hours === null ? [] : [i18n.t('figures.allAnswers', [hoursSaid(hours)])]),
    ...(usualHours === null ? [] : [i18n.t('figures.usedTo', [hoursSaid(usualHours)])]),
  ];
  return said.length === 0 ? null : said.join('; ');
}

function shareOf({ kept, missed }: Share): { readonly figure: string } {
  const all = kept.length + missed.length;
  return { figure: all === 0 ? '–' : i18n.t('figures.of', [String(kept.length), String(all)]) };
}

function promisesOf({ kept, moved, missed }: PromiseFigure): { readonly figure: string } {
  return shareOf({ kept, missed: [...moved, ...missed] });
}

function othersOf({ missed }: Share, names: Names): string | null {
  return missed.length === 0 ? null : i18n.t('figures.others', [namesOf(missed, names)]);
}

function movedAndMissed({ moved, missed }: PromiseFigure, names: Names): string | null {
  const said = [
    ...(moved.length === 0 ? [] : [i18n.t('figures.moved', moved.length, [String(moved.length)])]),
    ...(missed.length === 0
      ? []
      : [i18n.t('figures.missed', missed.length, [String(missed.length), namesOf(missed, names)])]),
  ];
  return said.length === 0 ? null : said.join(', ');
}
