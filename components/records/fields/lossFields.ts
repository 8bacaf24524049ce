import { i18n } from '#i18n';
import type { Values } from '@/domain/records/forms/values';
import type { LossDeed } from '@/domain/records/loss';
import { lossReasonWords } from '../../words/lossReasonWords';
import type { FieldsOf, FieldSpec } from '../fieldSpec';
import { happenedOn } from './happenedOn';

/** DESIGN P9: what ended, why, where we left room, what is different now. A "no" to one offer asks for the reason only. */
export const lossFields: FieldsOf = (values, isEdited) => {
  const isOffer = values['scope'] === 'offer';
  return [
    scopeField(isOffer),
    {
      name: 'reason',
      look: 'chips',
      label: i18n.t('record.loss.reason'),
      options: Object.entries(lossReasonWords).map(([value, key]) => ({
        value,
        words: i18n.t(key),
      })),
      isOptional: isOffer,
    },
    ...(values['reason'] === 'price' ? [yesNo('promisedLowest')] : []),
    ...(isOffer ? [] : reviewFields(values, isEdited)),
    happenedOn(),
  ];
};

function scopeField(isOffer: boolean): FieldSpec {
  return {
    name: 'scope',
    look: 'chips',
    label: i18n.t('record.loss.scope'),
    options: (['offer', 'person', 'company'] as const).map((value) => ({
      value,
      words: i18n.t(`record.loss.${value}`),
    })),
    ...(isOffer ? { hint: i18n.t('record.loss.offerHint') } : {}),
  };
}

function reviewFields(values: Values, isEdited: boolean): ReturnType<FieldsOf> {
  const area = (name: 'leftRoom' | 'theirAnswer') =>
    ({
      name,
      look: 'area',
      label: i18n.t(`record.loss.${name}`),
      isOptional: true,
      takesSelection: name === 'theirAnswer',
    }) as const;
  return [
    yesNo('preventable'),
    area('leftRoom'),
    { name: 'cure', look: 'line', label: i18n.t('record.loss.cure'), isOptional: true },
    { name: 'cured', look: 'tick', label: i18n.t('record.loss.cured') },
    {
      name: 'tryAgainOn',
      look: 'day',
      label: i18n.t('record.loss.tryAgainOn'),
      hint: i18n.t('record.loss.tryAgainHint'),
      isOptional: true,
    },
    deed('thank-you', 'thank'),
    // Nobody is left to ask where a firm is no more.
    ...(values['reason'] === 'closed-down' ? [] : [deed('ask-why', 'askWhy')]),
    ...(isEdited || values['theirAnswer'] ? [area('theirAnswer')] : []),
  ];
}

function deed(name: LossDeed, key: 'thank' | 'askWhy'): FieldSpec {
  const hint = i18n.t(`record.loss.${key}Hint`);
  return { name, look: 'tick', label: i18n.t(`record.loss.${key}`), hint };
}

function yesNo(name: 'promisedLowest' | 'preventable'): FieldSpec {
  return {
    name,
    look: 'segments',
    label: i18n.t(`record.loss.${name}`),
    options: [
      { value: 'yes', words: i18n.t('record.loss.yesAnswer') },
      { value: 'no', words: i18n.t('record.loss.noAnswer') },
    ],
    isOptional: true,
  };
}
