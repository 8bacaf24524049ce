import { i18n } from '#i18n';
import { Button } from './Button';
import { Icon } from './Icon';

export interface ToastProps {
  /** What was done; `null` while there is nothing to say. */
  readonly words: string | null;
  readonly isFailure: boolean;
  readonly onUndo: (() => void) | null;
}

/** Polite, and always there: a region that comes with its words would not be read out. */
export function Toast({ words, isFailure, onUndo }: ToastProps) {
  return (
    <div className="toast-place" role="status">
      {words !== null && (
        <p className="toast">
          <Icon name={isFailure ? 'risk' : 'check'} />
          <span>{words}</span>
          {onUndo && (
            <Button look="link" onClick={onUndo}>
              {i18n.t('button.undo')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
