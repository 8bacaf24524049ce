import { i18n } from '#i18n';
import type { Note } from '@/domain/people/note';
import { type PersonRecord, recordsOf } from '@/domain/records/record';

const VALUES_TOLD = 3;

/** Facts for the work, pinned notes, and what of value was given lately, so that it is not given again. */
export function worthKnowingLines(
  records: readonly PersonRecord[],
  notes: readonly Note[],
): readonly string[] {
  const given = recordsOf(records, 'value-given').slice(-VALUES_TOLD);
  return [
    ...recordsOf(records, 'work-fact').map(({ words }) => words),
    ...notes.filter(({ pinned }) => pinned).map(({ text }) => text),
    ...given.map(({ words }) => i18n.t('record.line.valueGiven', [words])),
  ];
}
