import { i18n } from '#i18n';
import type { Unreached } from '@/domain/figures/unreached';
import type { LossRecord } from '@/domain/records/loss';
import type { RecordOf } from '@/domain/records/record';
import { KindWords } from '../figures/KindWords';
import { Button } from '../ui/Button';
import { pastDay } from '../words/dayWord';
import { hourWord } from '../words/hourWord';
import { type Moment, zonedAt } from '../words/moment';
import { LossesToLookAt } from './LossesToLookAt';
import { Silent } from './Silent';

export interface Review {
  /** Its Monday. */
  readonly week: Temporal.PlainDate;
  /** Oldest first; `name`: of the person. */
  readonly losses: readonly { readonly loss: LossRecord; readonly name: string }[];
  readonly silent: readonly Unreached[];
  /** Of this week, newest first. */
  readonly kindWords: readonly RecordOf<'kind-words'>[];
  /** Contacts that were ticked off. */
  readonly seen: readonly string[];
  /** Epoch milliseconds; `null` while it is not done. */
  readonly doneAt: number | null;
}

export interface ReviewViewProps {
  readonly review: Review;
  readonly moment: Moment;
  readonly onBack: () => void;
  readonly onLook: (loss: LossRecord) => void;
  readonly onSeen: (contactId: string, isSeen: boolean) => void;
  readonly onAsk: (contactId: string) => void;
  readonly onDone: (isDone: boolean) => void;
}

/** DESIGN §7: losses to look at, those not reached for twice their cadence, kind words, done for this week. */
export function ReviewView({ review, moment, ...on }: ReviewViewProps) {
  const { losses, silent, kindWords, seen } = review;
  return (
    <main className="page review">
      <header className="page-head">
        <div>
          <h1>{i18n.t('review.title')}</h1>
          <p>{i18n.t('review.week', [pastDay(review.week, moment)])}</p>
        </div>
        <div className="page-acts">
          <Button look="plain" icon="back" onClick={on.onBack}>
            {i18n.t('review.back')}
          </Button>
        </div>
      </header>
      <LossesToLookAt losses={losses} moment={moment} onLook={on.onLook} />
      <Silent silent={silent} seen={seen} onSeen={on.onSeen} onAsk={on.onAsk} />
      <KindWords
        kindWords={kindWords}
        moment={moment}
        title={i18n.t('review.kindWords')}
        none={i18n.t('review.noKindWords')}
      />
      <Done doneAt={review.doneAt} moment={moment} onDone={on.onDone} />
    </main>
  );
}

type DoneProps = Pick<Review, 'doneAt'> & Pick<ReviewViewProps, 'moment' | 'onDone'>;

function Done({ doneAt, moment, onDone }: DoneProps) {
  if (doneAt === null) {
    return (
      <div className="acts">
        <Button look="main" icon="check" onClick={() => onDone(true)}>
          {i18n.t('review.done')}
        </Button>
      </div>
    );
  }
  const day = pastDay(zonedAt(doneAt, moment).toPlainDate(), moment);
  return (
    <div className="acts">
      <p>{i18n.t('review.isDone', [`${day}, ${hourWord(doneAt, moment)}`])}</p>
      <Button look="link" onClick={() => onDone(false)}>
        {i18n.t('review.openAgain')}
      </Button>
    </div>
  );
}
