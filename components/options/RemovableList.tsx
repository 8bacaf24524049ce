import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface RemovableListProps {
  readonly items: readonly {
    readonly key: string;
    readonly words: string;
    readonly onRemove: () => void;
  }[];
}

/** What was added, each with its way out. */
export function RemovableList({ items }: RemovableListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="option-list">
      {items.map(({ key, words, onRemove }) => (
        <li key={key}>
          <span>{words}</span>
          <Button
            small
            look="plain"
            aria-label={i18n.t('options.remove', [words])}
            onClick={onRemove}
          >
            {i18n.t('button.delete')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
