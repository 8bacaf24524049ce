import { i18n } from '#i18n';

export interface KeyListProps {
  /** What each key does; several are written with spaces between, none where the user has set none. */
  readonly keys: readonly { readonly what: string; readonly key: string }[];
}

/** Keys and what they do. */
export function KeyList({ keys }: KeyListProps) {
  return (
    <dl className="key-list">
      {keys.map(({ what, key }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            {key === ''
              ? i18n.t('options.keys.none')
              : key.split(' ').map((one) => <kbd key={one}>{one}</kbd>)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
