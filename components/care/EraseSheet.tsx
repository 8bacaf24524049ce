import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';

/** How much is kept of a person, each part by its number. */
interface KeptOfPerson {
  readonly dates: number;
  readonly notes: number;
  readonly records: number;
  readonly followUps: number;
}

export interface EraseSheetProps {
  readonly name: string;
  readonly kept: KeptOfPerson;
  readonly onErase: (leaveAlone: boolean) => void;
  readonly onClose: () => void;
}

const parts = ['dates', 'notes', 'records', 'followUps'] as const;

/**
 * Erasing for good is the one thing without undo: what goes, what stays and what may come back is said before. Their mails
 * bring name and dates back with the next list, so that leaving them alone goes with it unless the user wants otherwise.
 */
export function EraseSheet({ name, kept, onErase, onClose }: EraseSheetProps) {
  const [leaveAlone, setLeaveAlone] = useState(true);
  return (
    <Sheet title={i18n.t('erase.title', [name])} onClose={onClose}>
      <p>{i18n.t('erase.goes')}</p>
      <ul className="counts">
        {parts
          .filter((part) => kept[part] > 0)
          .map((part) => (
            <li key={part}>{i18n.t(`erase.${part}`, [String(kept[part])])}</li>
          ))}
      </ul>
      <p>{i18n.t('erase.stays')}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={leaveAlone}
          onChange={({ target }) => setLeaveAlone(target.checked)}
        />
        {i18n.t('erase.leaveAlone')}
      </label>
      <p className="hint">{i18n.t('erase.leaveAloneHint')}</p>
      <div className="acts">
        <Button look="main" onClick={() => onErase(leaveAlone)}>
          {i18n.t('erase.act')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {i18n.t('button.cancel')}
        </Button>
      </div>
    </Sheet>
  );
}
