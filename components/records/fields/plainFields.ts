import { i18n } from '#i18n';
import type { FieldsOf } from '../fieldSpec';
import { happenedOn } from './happenedOn';

/** The sheets that always have the same few fields. */
export const plainFields = {
  feedback: () => [
    { name: 'said', look: 'area', label: i18n.t('record.feedback.said'), takesSelection: true },
    {
      name: 'whatWeDid',
      look: 'area',
      label: i18n.t('record.feedback.whatWeDid'),
      isOptional: true,
    },
    happenedOn(),
  ],
  'kind-words': () => [
    { name: 'words', look: 'area', label: i18n.t('record.words'), takesSelection: true },
    happenedOn(),
  ],
  recommendation: () => [
    { name: 'referred', look: 'line', label: i18n.t('record.recommendation.referred') },
    {
      name: 'outcome',
      look: 'area',
      label: i18n.t('record.recommendation.outcome'),
      isOptional: true,
    },
    happenedOn(),
  ],
  order: () => [
    { name: 'what', look: 'line', label: i18n.t('record.order.what'), takesSelection: true },
    { name: 'isFirst', look: 'tick', label: i18n.t('record.order.isFirst') },
    happenedOn(i18n.t('record.order.day')),
    {
      name: 'deliveredOn',
      look: 'day',
      label: i18n.t('record.order.deliveredOn'),
      isOptional: true,
    },
  ],
  asked: () => [
    {
      name: 'answer',
      look: 'chips',
      label: i18n.t('record.asked.answer'),
      hint: i18n.t('record.asked.hint'),
      options: [
        { value: 'happy', words: i18n.t('record.asked.happy') },
        { value: 'so-so', words: i18n.t('record.asked.soSo') },
        { value: 'unhappy', words: i18n.t('record.asked.unhappy') },
        { value: 'none', words: i18n.t('record.asked.none') },
      ],
    },
    happenedOn(),
  ],
  arranged: () => [
    {
      name: 'talk',
      look: 'segments',
      label: i18n.t('record.arranged.talk'),
      options: [
        { value: 'call', words: i18n.t('talk.call') },
        { value: 'meeting', words: i18n.t('talk.meeting') },
      ],
    },
    { name: 'on', look: 'day', label: i18n.t('record.on') },
    { name: 'time', look: 'time', label: i18n.t('record.time') },
  ],
  'work-fact': () => [
    { name: 'words', look: 'area', label: i18n.t('record.workFact'), takesSelection: true },
    happenedOn(),
  ],
  'value-given': () => [
    { name: 'words', look: 'area', label: i18n.t('record.valueGiven') },
    happenedOn(),
  ],
} as const satisfies Readonly<Record<string, FieldsOf>>;
