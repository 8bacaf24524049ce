import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RenderedReply } from '@/domain/templates/renderTemplate';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';

export interface TryStepProps {
  /** The thanks for her, by the very templates; nothing of her is ever kept. */
  readonly text: RenderedReply;
  readonly onThanked: () => void;
}

type At = 'offered' | 'reading' | 'writing';

/** A first thank-you to somebody made up, who then goes away. */
export function TryStep({ text, onThanked }: TryStepProps) {
  const [at, setAt] = useState<At>('offered');
  if (at === 'offered') {
    return (
      <>
        <p className="quiet">{i18n.t('welcome.tryMore')}</p>
        <div className="acts">
          <Button onClick={() => setAt('reading')}>{i18n.t('welcome.try')}</Button>
        </div>
      </>
    );
  }
  return (
    <div className="welcome-box stack">
      <MadeUpMail />
      {at === 'reading' ? (
        <div className="acts">
          <Button icon="thank" onClick={() => setAt('writing')}>
            {i18n.t('button.thank')}
          </Button>
        </div>
      ) : (
        <Reply text={text} onSend={onThanked} />
      )}
    </div>
  );
}

function MadeUpMail() {
  const name = i18n.t('welcome.ada');
  return (
    <div className="made-up">
      <Avatar name={name} small />
      <p>
        <strong>{name}</strong>
        <br />
        {i18n.t('welcome.adaWrites')}
      </p>
    </div>
  );
}

function Reply({ text, onSend }: { readonly text: RenderedReply; readonly onSend: () => void }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const opening = `${text.opening}\n\n`;
  // The caret in the empty middle, as in a mail.
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(opening.length, opening.length);
  }, [opening.length]);
  return (
    <>
      <label className="label" htmlFor={id}>
        {i18n.t('welcome.reply')}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field area"
        rows={9}
        defaultValue={`${opening}\n\n${text.close}`}
        aria-describedby={`${id}-prompt`}
      />
      <p id={`${id}-prompt`} className="hint">
        {i18n.t('picker.yourLine')} {i18n.t('thank.prompt.afterACall')}
      </p>
      <div className="acts">
        <Button onClick={onSend}>{i18n.t('welcome.send')}</Button>
      </div>
    </>
  );
}
