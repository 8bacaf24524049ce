import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { TopBar, type TopBarProps } from './TopBar';
import { Foot, type FootProps } from './Foot';
import { useFocusKept } from './useFocusKept';

export interface FrameProps extends TopBarProps, FootProps {
  readonly children: ReactNode;
  /** What was just done, above the tools. */
  readonly toast: ReactNode;
}

/** What every view has: the two views above, the three tools below. */
export function Frame({ children, toast, onSpoke, onNote, onRemind, ...top }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return (
    <div className="frame">
      <TopBar {...top} />
      <main ref={main} className="content" tabIndex={-1}>
        <h1 className="unseen">{i18n.t('extName')}</h1>
        {children}
      </main>
      {toast}
      <Foot onSpoke={onSpoke} onNote={onNote} onRemind={onRemind} />
    </div>
  );
}
