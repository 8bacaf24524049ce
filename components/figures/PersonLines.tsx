import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface PersonLinesProps {
  /** One `PersonLine` each. */
  readonly children: readonly ReactNode[];
}

/** More at once is no list one works through. */
const SHOWN = 6;

/** People one beneath the other; of many the first, and the rest by one click. */
export function PersonLines({ children }: PersonLinesProps) {
  const [isWhole, setIsWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(0, children.length - SHOWN);
  return (
    <>
      <ul className="person-lines">{children.slice(0, children.length - hidden)}</ul>
      {hidden > 0 && (
        <Button look="link" onClick={() => setIsWhole(true)}>
          {i18n.t('figures.more', [String(hidden)])}
        </Button>
      )}
    </>
  );
}
