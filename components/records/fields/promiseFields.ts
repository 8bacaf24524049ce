import { i18n } from '#i18n';
import type { FieldsOf } from '../fieldSpec';

/** Ours or theirs; for a day, with an hour or without, or standing. */
export const promiseFields: FieldsOf = (values, isEdited) => {
  const isDated = values['dated'] === 'yes';
  return [
    {
      name: 'what',
      look: 'line',
      label: i18n.t('record.promise.what'),
      takesSelection: true,
    },
    {
      name: 'by',
      look: 'segments',
      label: i18n.t('record.promise.by'),
      options: [
        { value: 'us', words: i18n.t('record.promise.us') },
        { value: 'them', words: i18n.t('record.promise.them') },
      ],
    },
    {
      name: 'dated',
      look: 'segments',
      label: i18n.t('record.promise.dated'),
      options: [
        { value: 'yes', words: i18n.t('record.promise.aDay') },
        { value: '', words: i18n.t('record.promise.standing') },
      ],
      ...(isDated ? {} : { hint: i18n.t('record.promise.standingHint') }),
    },
    ...(isDated ? datedFields(isEdited) : []),
  ];
};

function datedFields(isEdited: boolean): ReturnType<FieldsOf> {
  const anew = { name: 'anew', look: 'tick', label: i18n.t('record.promise.anew') } as const;
  return [
    { name: 'on', look: 'day', label: i18n.t('record.on') },
    { name: 'time', look: 'time', label: i18n.t('record.time'), isOptional: true },
    ...(isEdited ? [anew] : []),
  ];
}
