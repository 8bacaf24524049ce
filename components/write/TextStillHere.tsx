import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface TextStillHereProps {
  /** Whom it is for. */
  readonly name: string;
  readonly text: string;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A text whose place never opened: nothing is lost, and one click takes it along. The view beneath keeps its filled button. */
export function TextStillHere({ name, text, onCopy, onClose }: TextStillHereProps) {
  const title = i18n.t('write.stillHere', [name]);
  return (
    <section className="card still-here" aria-label={title}>
      <h3>{title}</h3>
      <p className="hint">{i18n.t('write.stillHereMore')}</p>
      <div className="preview" dir="auto">
        <p>{text}</p>
      </div>
      <div className="acts">
        <Button onClick={onCopy}>{i18n.t('button.copy')}</Button>
        <Button look="plain" onClick={onClose}>
          {i18n.t('button.close')}
        </Button>
      </div>
    </section>
  );
}
