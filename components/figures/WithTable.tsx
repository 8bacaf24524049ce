import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface WithTableProps {
  readonly title: string;
  /** Beside the title. */
  readonly aside?: string | null;
  readonly children: ReactNode;
  /** The same numbers as a table; `null` where there are none yet. */
  readonly table: ReactNode;
}

/** A part of the page with its picture, and the table of the same numbers for whoever wants it; on paper it is there. */
export function WithTable({ title, aside = null, children, table }: WithTableProps) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2>
          <span id={id}>{title}</span> {aside !== null && <span className="aside">{aside}</span>}
        </h2>
        {table !== null && (
          <Button
            look="link"
            aria-expanded={isShown}
            aria-label={i18n.t('figures.tableOf', [title])}
            onClick={() => setIsShown(!isShown)}
          >
            {i18n.t('figures.table')}
          </Button>
        )}
      </div>
      {children}
      {table !== null && <div className={isShown ? 'table' : 'table on-paper'}>{table}</div>}
    </section>
  );
}
