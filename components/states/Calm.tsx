import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/iconShapes';

export interface CalmProps {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly words: string;
  readonly children?: ReactNode;
}

/** A state with nobody to show: what is the case in one line, and what one can do. */
export function Calm({ icon, title, words, children }: CalmProps) {
  return (
    <div className="pad stack">
      <header className="who">
        <span className="avatar calm" aria-hidden="true">
          <Icon name={icon} />
        </span>
        <div className="who-words">
          <h2>{title}</h2>
          <p className="who-address">{words}</p>
        </div>
      </header>
      {children}
    </div>
  );
}
