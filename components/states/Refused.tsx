import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Calm } from './Calm';
import { WholePage } from './WholePage';

export interface RefusedProps {
  /** The browser's own words; they name no person. */
  readonly said: string;
  readonly onTryAgain: () => void;
}

/** The browser refuses to store: what happened, and what to do. */
export function Refused({ said, onTryAgain }: RefusedProps) {
  return (
    <WholePage>
      <div role="alert">
        <Calm icon="risk" title={i18n.t('state.refused')} words={i18n.t('state.refusedMore')}>
          <p>{i18n.t('state.refusedDo')}</p>
          <div className="acts">
            <Button look="main" onClick={onTryAgain}>
              {i18n.t('button.tryAgain')}
            </Button>
          </div>
          <p className="hint">{i18n.t('state.refusedSaid', [said])}</p>
        </Calm>
      </div>
    </WholePage>
  );
}
