import type { PersonRecord, RecordKind, RecordOf } from '../record';
import { arrangedForm } from './arrangedForm';
import { askedForm } from './askedForm';
import { expectationsForm } from './expectationsForm';
import { feedbackForm } from './feedbackForm';
import { lossForm } from './lossForm';
import { orderForm } from './orderForm';
import { problemForm } from './problemForm';
import { promiseForm } from './promiseForm';
import { recommendationForm } from './recommendationForm';
import type { RecordForm } from './recordForm';
import { wordsForm } from './wordsForm';

/** How each kind of record is written. */
const recordForms = {
  promise: promiseForm,
  problem: problemForm,
  expectations: expectationsForm,
  loss: lossForm,
  feedback: feedbackForm,
  'kind-words': wordsForm('kind-words'),
  recommendation: recommendationForm,
  order: orderForm,
  asked: askedForm,
  arranged: arrangedForm,
  'work-fact': wordsForm('work-fact'),
  'value-given': wordsForm('value-given'),
} as const satisfies { readonly [K in RecordKind]: RecordForm<RecordOf<K>> };

/** The form of that kind, for those who do not know which it is. */
export function recordFormOf(kind: RecordKind): RecordForm<PersonRecord> {
  return recordForms[kind] as unknown as RecordForm<PersonRecord>;
}
