import type { RecordKind } from '@/domain/records/record';
import type { IconName } from '../ui/iconShapes';

interface KindLook {
  readonly icon: IconName;
  /** The last part of its keys in the locales: `record.kind.…`, `record.title.…`. */
  readonly key:
    | 'kindWords'
    | 'workFact'
    | 'valueGiven'
    | Exclude<RecordKind, `${string}-${string}`>;
}

/** How each kind of record looks, in the order of the menu. */
export const recordKinds = {
  promise: { icon: 'hand', key: 'promise' },
  problem: { icon: 'flag', key: 'problem' },
  order: { icon: 'check', key: 'order' },
  asked: { icon: 'clock', key: 'asked' },
  arranged: { icon: 'meeting', key: 'arranged' },
  expectations: { icon: 'eye', key: 'expectations' },
  'kind-words': { icon: 'quote', key: 'kindWords' },
  feedback: { icon: 'chat', key: 'feedback' },
  recommendation: { icon: 'user', key: 'recommendation' },
  'work-fact': { icon: 'note', key: 'workFact' },
  'value-given': { icon: 'thank', key: 'valueGiven' },
  loss: { icon: 'lost', key: 'loss' },
} as const satisfies Readonly<Record<RecordKind, KindLook>>;
