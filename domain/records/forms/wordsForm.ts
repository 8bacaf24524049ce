import type { RecordOf } from '../record';
import { commonOf, commonValues } from './common';
import { faultsIn } from './faults';
import type { RecordForm } from './recordForm';
import { happenedRule, wordsRule } from './rules';
import { wordsIn } from './values';

type WordsKind = 'kind-words' | 'work-fact' | 'value-given';

/** A record that is nothing but words and their day. */
export function wordsForm<K extends WordsKind>(kind: K): RecordForm<RecordOf<K>> {
  return {
    blank: (today) => ({ words: '', day: today.toString() }),
    valuesOf: (record, zone) => ({
      ...commonValues(record, zone),
      words: (record as RecordOf<WordsKind>).words,
    }),
    faults: (values, { now }) =>
      faultsIn({ words: wordsRule(values, 'words'), day: happenedRule(values, 'day', now) }),
    recordOf: (values, told) =>
      ({ ...commonOf(values, told), kind, words: wordsIn(values, 'words') ?? '' }) as RecordOf<K>,
  };
}
