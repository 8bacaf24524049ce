import { i18n } from '#i18n';
import type { RecordKind } from '@/domain/records/record';
import { Menu } from '../ui/Menu';
import { recordKinds } from './recordKinds';

export interface WriteDownProps {
  readonly onWrite: (kind: RecordKind) => void;
}

const kinds = Object.keys(recordKinds) as RecordKind[];

/** Everything that can be written down about a person, behind one word. */
export function WriteDown({ onWrite }: WriteDownProps) {
  return (
    <Menu
      name={i18n.t('record.write')}
      isWord
      items={kinds.map((kind) => ({
        icon: recordKinds[kind].icon,
        words: i18n.t(`record.kind.${recordKinds[kind].key}`),
        onChoose: () => onWrite(kind),
      }))}
    />
  );
}
