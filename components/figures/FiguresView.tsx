import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { LossFigure, OwnWork, StandingFigure } from '@/domain/figures/figures';
import type { Span } from '@/domain/figures/periodOf';
import type { RecordOf } from '@/domain/records/record';
import { Button } from '../ui/Button';
import { pastDay } from '../words/dayWord';
import type { Moment } from '../words/moment';
import { Everyone } from './Everyone';
import { FigureCard } from './FigureCard';
import { figureCards } from './figureCards';
import { FiguresHead } from './FiguresHead';
import { HoursByWeek } from './HoursByWeek';
import { KindWords } from './KindWords';
import { PeopleContext } from './PeopleContext';
import { type SamePlaceRow, SamePlaces } from './SamePlaces';
import { WhyLeft } from './WhyLeft';

export interface Figures {
  readonly span: Span;
  /** The first day of the month, quarter or year. */
  readonly from: Temporal.PlainDate;
  readonly followed: number;
  /** `null` where the user does not want to see it. */
  readonly ownWork: OwnWork | null;
  readonly standings: readonly StandingFigure[];
  readonly notCounted: readonly string[];
  /** The day with which the standings are compared. */
  readonly since: Temporal.PlainDate;
  readonly losses: readonly LossFigure[];
  readonly samePlace: readonly SamePlaceRow[];
  /** Newest first. */
  readonly kindWords: readonly RecordOf<'kind-words'>[];
  /** Of everybody who is named. */
  readonly names: ReadonlyMap<string, string>;
}

export interface FiguresViewProps {
  readonly figures: Figures;
  readonly moment: Moment;
  readonly onSpan: (span: Span) => void;
  readonly onReview: () => void;
  readonly onShow: (contactId: string) => void;
  readonly onDeed: (row: SamePlaceRow) => void;
  readonly onPrint: () => void;
}

/** How we look after people: counts with names, no grade and no target (DESIGN §7, "Dashboard"). */
export function FiguresView({ figures, moment, onShow, ...on }: FiguresViewProps) {
  const { names, ownWork, losses, samePlace } = figures;
  const people = useMemo(() => ({ names, onShow }), [names, onShow]);
  return (
    <PeopleContext value={people}>
      <main className="page">
        <FiguresHead {...figures} moment={moment} onSpan={on.onSpan} onReview={on.onReview} />
        {ownWork === null ? (
          <p className="quiet">{i18n.t('figures.off')}</p>
        ) : (
          <ul className="figure-cards" aria-label={i18n.t('figures.cards')}>
            {figureCards(ownWork, names, moment.locale).map((card) => (
              <FigureCard key={card.what} {...card} />
            ))}
          </ul>
        )}
        <Everyone {...figures} since={pastDay(figures.since, moment)} />
        <div className="columns">
          <div className="column">
            <WhyLeft losses={losses} moment={moment} />
            {samePlace.length > 0 && (
              <SamePlaces rows={samePlace} moment={moment} onDeed={on.onDeed} />
            )}
          </div>
          <div className="column">
            {ownWork !== null && (
              <HoursByWeek
                weeks={ownWork.weeks}
                usualHours={ownWork.answers.usualHours}
                moment={moment}
              />
            )}
            <KindWords
              kindWords={figures.kindWords}
              moment={moment}
              title={i18n.t('figures.kindWords')}
              none={i18n.t('figures.noKindWords')}
            />
          </div>
        </div>
        <footer className="page-foot">
          <Button look="plain" onClick={on.onPrint}>
            {i18n.t('button.print')}
          </Button>
        </footer>
      </main>
    </PeopleContext>
  );
}
