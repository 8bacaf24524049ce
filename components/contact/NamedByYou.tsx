import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { addressShown } from '../words/addressShown';

export interface NamedByYouProps {
  /** As the page shows it. */
  readonly name: string;
  readonly address: string;
  /** The page has shown another address for that name since. */
  readonly isDropped: boolean;
  readonly onForget: () => void;
}

/** What rests on the user's own word alone, and how to take that back. */
export function NamedByYou({ name, address, isDropped, onForget }: NamedByYouProps) {
  return (
    <div className="named-by-you">
      <p role="status">
        {i18n.t(isDropped ? 'nameOnly.dropped' : 'nameOnly.byYou', [
          `\u2068${name}\u2069`,
          `\u2068${addressShown(address)}\u2069`,
        ])}
      </p>
      {!isDropped && (
        <Button look="link" small onClick={onForget}>
          {i18n.t('nameOnly.notThem')}
        </Button>
      )}
    </div>
  );
}
