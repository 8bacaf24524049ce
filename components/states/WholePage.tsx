import type { ReactNode } from 'react';
import { i18n } from '#i18n';

export interface WholePageProps {
  readonly children: ReactNode;
}

/** A state that has the page to itself: there too, screen readers look for the main part and its heading. */
export function WholePage({ children }: WholePageProps) {
  return (
    <main>
      <h1 className="unseen">{i18n.t('extName')}</h1>
      {children}
    </main>
  );
}
