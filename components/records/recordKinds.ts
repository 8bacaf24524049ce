import type { RecordKind } from '@/domain/records/record';
import type { IconName } from '../ui/iconShapes';
import type { FieldsOf } from './fieldSpec';
import { expectationsFields } from './fields/expectationsFields';
import { lossFields } from './fields/lossFields';
import { plainFields } from './fields/plainFields';
import { problemFields } from './fields/problemFields';
import { promiseFields } from './fields/promiseFields';

interface KindLook {
  readonly icon: IconName;
  /** The last part of its keys in the locales: `record.kind.…`, `record.title.…`. */
  readonly key:
    | 'kindWords'
    | 'workFact'
    | 'valueGiven'
    | Exclude<RecordKind, `${string}-${string}`>;
  readonly fields: FieldsOf;
}

/** How each kind of record looks, in the order of the menu. */
export const recordKinds = {
  promise: { icon: 'hand', key: 'promise', fields: promiseFields },
  problem: { icon: 'flag', key: 'problem', fields: problemFields },
  order: { icon: 'check', key: 'order', fields: plainFields.order },
  asked: { icon: 'clock', key: 'asked', fields: plainFields.asked },
  arranged: { icon: 'meeting', key: 'arranged', fields: plainFields.arranged },
  expectations: { icon: 'eye', key: 'expectations', fields: expectationsFields },
  'kind-words': { icon: 'quote', key: 'kindWords', fields: plainFields['kind-words'] },
  feedback: { icon: 'chat', key: 'feedback', fields: plainFields.feedback },
  recommendation: { icon: 'user', key: 'recommendation', fields: plainFields.recommendation },
  'work-fact': { icon: 'note', key: 'workFact', fields: plainFields['work-fact'] },
  'value-given': { icon: 'thank', key: 'valueGiven', fields: plainFields['value-given'] },
  loss: { icon: 'lost', key: 'loss', fields: lossFields },
} as const satisfies Readonly<Record<RecordKind, KindLook>>;
