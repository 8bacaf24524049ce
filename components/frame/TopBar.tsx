import type { ReactNode } from 'react';
import { i18n } from '#i18n';

export type View = 'contact' | 'today' | 'people';

export interface TopBarProps {
  readonly view: View;
  /** People with something overdue. */
  readonly waiting: number;
  readonly onView: (view: View) => void;
  /** At its end. */
  readonly end?: ReactNode;
  /** Without the views: others may see the screen. */
  readonly isBare?: boolean;
}

/** From so many on the storage counts no further. */
const MOST_COUNTED = 100;

export function TopBar({ view, waiting, onView, end, isBare = false }: TopBarProps) {
  return (
    <nav className="top" aria-label={i18n.t('frame.views')}>
      <svg className="brand" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="8" r="3.4" />
        <path d="M4 11.5a8 8 0 0 0 16 0" />
      </svg>
      {viewsOf(isBare).map((each) => (
        <button
          key={each}
          type="button"
          className="tab"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {i18n.t(`frame.${each}`)}
          {each === 'today' && waiting > 0 && <Count waiting={waiting} />}
        </button>
      ))}
      {end}
    </nav>
  );
}

function viewsOf(isBare: boolean): readonly View[] {
  return isBare ? [] : ['contact', 'today', 'people'];
}

function Count({ waiting }: { readonly waiting: number }) {
  return (
    <>
      <span className="count" aria-hidden="true">
        {waiting < MOST_COUNTED ? waiting : `${MOST_COUNTED - 1}+`}
      </span>
      <span className="unseen">, {i18n.t('frame.waiting', waiting, [String(waiting)])}</span>
    </>
  );
}
