import { i18n } from '#i18n';
import type { Span } from '@/domain/figures/periodOf';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import type { Moment } from '../words/moment';
import { periodWords } from './periodWords';

export interface FiguresHeadProps {
  readonly span: Span;
  /** Its first day. */
  readonly from: Temporal.PlainDate;
  /** How many people the user follows. */
  readonly followed: number;
  readonly moment: Moment;
  readonly onSpan: (span: Span) => void;
  readonly onReview: () => void;
}

const spans = ['month', 'quarter', 'year'] as const satisfies readonly Span[];

export function FiguresHead({ span, from, followed, moment, onSpan, onReview }: FiguresHeadProps) {
  const words = [periodWords(span, from, moment), followed.toLocaleString(moment.locale)] as const;
  return (
    <header className="page-head">
      <div>
        <h1>{i18n.t('figures.title')}</h1>
        <p>{i18n.t('figures.head', followed, [...words])}</p>
      </div>
      <div className="page-acts">
        <Choice
          label={i18n.t('figures.spanLabel')}
          look="segments"
          options={spans.map((value) => ({ value, words: i18n.t(`figures.span.${value}`) }))}
          value={span}
          onChoose={onSpan}
        />
        <Button look="soft" onClick={onReview}>
          {i18n.t('button.review')}
        </Button>
      </div>
    </header>
  );
}
