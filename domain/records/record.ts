import { z } from 'zod/mini';
import { arrangedSchema } from './arranged';
import { askedSchema } from './asked';
import { expectationsSchema } from './expectations';
import { feedbackSchema } from './feedback';
import { kindWordsSchema } from './kindWords';
import { valueGivenSchema, workFactSchema } from './learnt';
import { lossSchema } from './loss';
import { orderSchema } from './order';
import { problemSchema } from './problem';
import { promiseSchema } from './promise';
import { recommendationSchema } from './recommendation';

/** What the user has written down about a person, beside notes: facts, each with its own life; follow-ups and status follow. */
export const personRecordSchema = z.discriminatedUnion('kind', [
  promiseSchema,
  problemSchema,
  expectationsSchema,
  lossSchema,
  feedbackSchema,
  kindWordsSchema,
  recommendationSchema,
  orderSchema,
  askedSchema,
  arrangedSchema,
  workFactSchema,
  valueGivenSchema,
]);
export type PersonRecord = z.infer<typeof personRecordSchema>;
export type RecordKind = PersonRecord['kind'];

export type RecordOf<K extends RecordKind> = Extract<PersonRecord, { readonly kind: K }>;

/** Those of one kind, in their order. */
export function recordsOf<K extends RecordKind>(
  records: readonly PersonRecord[],
  kind: K,
): readonly RecordOf<K>[] {
  return records.filter((one): one is RecordOf<K> => one.kind === kind);
}
