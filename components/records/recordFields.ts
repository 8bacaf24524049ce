import type { RecordKind } from '@/domain/records/record';
import type { FieldsOf } from './fieldSpec';
import { expectationsFields } from './fields/expectationsFields';
import { lossFields } from './fields/lossFields';
import { plainFields } from './fields/plainFields';
import { problemFields } from './fields/problemFields';
import { promiseFields } from './fields/promiseFields';

/** Which fields the sheet of each kind has. */
export const recordFields = {
  ...plainFields,
  promise: promiseFields,
  problem: problemFields,
  expectations: expectationsFields,
  loss: lossFields,
} as const satisfies Readonly<Record<RecordKind, FieldsOf>>;
