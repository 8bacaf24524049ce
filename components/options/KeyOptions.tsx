import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface KeyOptionsProps {
  /** Each command and its key; empty where the user has set none. */
  readonly keys: readonly { readonly what: string; readonly key: string }[];
  readonly onChange: () => void;
}

/** The keys as the browser has them now; it alone can change them. */
export function KeyOptions({ keys, onChange }: KeyOptionsProps) {
  return (
    <>
      <dl className="option-keys">
        {keys.map(({ what, key }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{key === '' ? i18n.t('options.keys.none') : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div className="acts">
        <Button onClick={onChange}>{i18n.t('options.keys.change')}</Button>
      </div>
      <p className="hint">{i18n.t('options.keys.hint')}</p>
    </>
  );
}
