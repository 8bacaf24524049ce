import type { ReactNode } from 'react';
import { TopBar, type TopBarProps } from './TopBar';
import { Foot, type FootProps } from './Foot';

export interface FrameProps extends TopBarProps, FootProps {
  readonly children: ReactNode;
  /** What was just done, above the tools. */
  readonly toast: ReactNode;
}

/** What every view has: the two views above, the three tools below. */
export function Frame({ children, toast, view, waiting, onView, ...foot }: FrameProps) {
  return (
    <div className="frame">
      <TopBar view={view} waiting={waiting} onView={onView} />
      <main className="content">{children}</main>
      {toast}
      <Foot {...foot} />
    </div>
  );
}
