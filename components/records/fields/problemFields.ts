import { i18n } from '#i18n';
import type { FieldsOf } from '../fieldSpec';
import { happenedOn } from './happenedOn';

/** What must be solved, how grave it is, and the clock of the words to the customer; a small one has none. */
export const problemFields: FieldsOf = ({ gravity }) => [
  {
    name: 'toSolve',
    look: 'area',
    label: i18n.t('record.problem.toSolve'),
    hint: i18n.t('record.problem.toSolveHint'),
    takesSelection: true,
  },
  {
    name: 'gravity',
    look: 'segments',
    label: i18n.t('record.problem.gravity'),
    options: (['small', 'normal', 'grave'] as const).map((value) => ({
      value,
      words: i18n.t(`record.problem.${value}`),
    })),
    ...(gravity === 'small' ? { hint: i18n.t('record.problem.smallHint') } : {}),
  },
  ...(gravity === 'small' ? [] : clockFields()),
  happenedOn(),
];

function clockFields(): ReturnType<FieldsOf> {
  return [
    { name: 'every', look: 'number', label: i18n.t('record.problem.every') },
    { name: 'on', look: 'day', label: i18n.t('record.problem.nextWord'), isOptional: true },
    { name: 'time', look: 'time', label: i18n.t('record.time'), isOptional: true },
  ];
}
