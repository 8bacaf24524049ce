import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface DataOptionsProps {
  readonly onReset: () => void;
}

/** Only settings: people, notes and follow-ups are never touched here. */
export function DataOptions({ onReset }: DataOptionsProps) {
  return (
    <>
      <p className="quiet">{i18n.t('options.data.reset')}</p>
      <div className="acts">
        <Button onClick={onReset}>{i18n.t('options.data.resetNow')}</Button>
      </div>
    </>
  );
}
