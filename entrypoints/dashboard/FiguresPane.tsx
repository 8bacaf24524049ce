import { useState } from 'react';
import { FiguresView } from '@/components/figures/FiguresView';
import { NobodyYet } from '@/components/figures/NobodyYet';
import { Opening } from '@/components/states/Opening';
import type { Moment } from '@/components/words/moment';
import type { Span } from '@/domain/figures/periodOf';
import type { Acts } from '@/entrypoints/sidepanel/useActs';
import { doDeed } from './doDeed';
import { readFigures } from './readFigures';
import { showInPanel } from './showInPanel';
import { useLiveWhileSeen } from './useLiveWhileSeen';

export interface PageProps {
  readonly moment: Moment;
  readonly acts: Acts;
}

/** The figures, live; while another time is read, the last one stays. */
export function FiguresPane({ moment, acts }: PageProps) {
  const [span, setSpan] = useState<Span>('month');
  const figures = useLiveWhileSeen(() => readFigures(Temporal.Now.instant(), span), [span]);
  if (figures === undefined) return <Opening />;
  if (figures.followed + figures.losses.length + figures.kindWords.length === 0)
    return <NobodyYet />;
  return (
    <FiguresView
      figures={{ ...figures, span }}
      moment={moment}
      onSpan={setSpan}
      onReview={() => location.assign('#review')}
      onShow={show}
      onDeed={(row) => void doDeed(row, acts)}
      onPrint={() => print()}
    />
  );
}

function show(contactId: string): void {
  void showInPanel(contactId, null);
}
