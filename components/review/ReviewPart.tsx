import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';

export interface ReviewPartProps {
  readonly title: string;
  readonly count: number;
  /** What is said where there is nobody. */
  readonly none: 'review.noLosses' | 'review.noSilent';
  readonly children: ReactNode;
}

/** One thing to look at in the quiet hour, with how much of it there is. */
export function ReviewPart({ title, count, none, children }: ReviewPartProps) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span> {count > 0 && <span className="aside">{count}</span>}
      </h2>
      {count === 0 ? <p className="quiet">{i18n.t(none)}</p> : children}
    </section>
  );
}
