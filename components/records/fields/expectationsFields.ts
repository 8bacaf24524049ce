import { i18n } from '#i18n';
import { MOST_SPOTS } from '@/domain/records/forms/expectationsForm';
import type { Values } from '@/domain/records/forms/values';
import type { FieldsOf } from '../fieldSpec';

/** What they expect of a piece of work, its weak spots and its days. */
export const expectationsFields: FieldsOf = (values) => [
  { name: 'work', look: 'line', label: i18n.t('record.expectations.work') },
  ...(['expects', 'wouldDisappoint', 'cannotPromise'] as const).map((name) => ({
    name,
    look: 'area' as const,
    label: i18n.t(`record.expectations.${name}`),
    isOptional: true,
    takesSelection: true,
  })),
  ...spotFields(values),
  ...(['startsOn', 'endsOn', 'noticeOn'] as const).map((name) => ({
    name,
    look: 'day' as const,
    label: i18n.t(`record.expectations.${name}`),
    isOptional: true,
  })),
];

/** Those that are written, and always one more. */
function spotFields(values: Values): ReturnType<FieldsOf> {
  const isWritten = (row: number) =>
    (values[`weak${row}`] ?? '') !== '' || (values[`weakOn${row}`] ?? '') !== '';
  const rows = Array.from({ length: MOST_SPOTS }, (_, row) => row);
  const last = rows.findLast(isWritten) ?? -1;
  return rows.slice(0, last + 2).flatMap((row) => [
    {
      name: `weak${row}`,
      look: 'line' as const,
      label: i18n.t('record.expectations.weakSpot'),
      isOptional: true,
    },
    ...(row <= last
      ? [
          {
            name: `weakOn${row}`,
            look: 'day' as const,
            label: i18n.t('record.expectations.weakOn'),
            isOptional: true,
          },
        ]
      : []),
  ]);
}
