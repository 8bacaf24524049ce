import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon';

export interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One of the first steps; a done one has a tick instead of its number. */
export function Step({ number, title, isDone, children }: StepProps) {
  return (
    <li className={isDone ? 'step done' : 'step'}>
      <span className="step-mark" aria-hidden="true">
        {isDone ? <Icon name="check" /> : number}
      </span>
      <div className="step-body">
        <h2>
          {title}
          {isDone && <span className="unseen"> ({i18n.t('welcome.done')})</span>}
        </h2>
        {children}
      </div>
    </li>
  );
}
