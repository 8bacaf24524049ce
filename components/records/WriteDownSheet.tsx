import { i18n } from '#i18n';
import type { RecordKind } from '@/domain/records/record';
import { Icon } from '../ui/Icon';
import { Sheet } from '../ui/Sheet';
import { recordKinds } from './recordKinds';

export interface WriteDownSheetProps {
  readonly name: string;
  readonly onWrite: (kind: RecordKind) => void;
  readonly onClose: () => void;
}

const kinds = Object.keys(recordKinds) as RecordKind[];

/** Everything that can be written down about a person. */
export function WriteDownSheet({ name, onWrite, onClose }: WriteDownSheetProps) {
  return (
    <Sheet title={i18n.t('record.writeAbout', [name])} onClose={onClose}>
      <ul className="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" className="kind" onClick={() => onWrite(kind)}>
              <Icon name={recordKinds[kind].icon} />
              {i18n.t(`record.kind.${recordKinds[kind].key}`)}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
