import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { KeyList, type KeyListProps } from '../ui/KeyList';

export interface KeyOptionsProps extends KeyListProps {
  readonly onChange: () => void;
}

/** The keys as the browser has them now; it alone can change them. */
export function KeyOptions({ keys, onChange }: KeyOptionsProps) {
  return (
    <>
      <KeyList keys={keys} />
      <div className="acts">
        <Button onClick={onChange}>{i18n.t('options.keys.change')}</Button>
      </div>
      <p className="hint">{i18n.t('options.keys.hint')}</p>
    </>
  );
}
