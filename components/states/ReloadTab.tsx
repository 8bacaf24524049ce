import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Calm } from './Calm';

export interface ReloadTabProps {
  readonly onReload: () => void;
}

/** After an update the old script in the tab is deaf: nothing shown may come from it. */
export function ReloadTab({ onReload }: ReloadTabProps) {
  return (
    <Calm icon="clock" title={i18n.t('state.reload')} words={i18n.t('state.reloadMore')}>
      <div className="acts">
        <Button look="main" onClick={onReload}>
          {i18n.t('button.reload')}
        </Button>
      </div>
    </Calm>
  );
}
