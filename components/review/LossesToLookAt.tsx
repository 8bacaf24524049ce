import { i18n } from '#i18n';
import type { LossRecord } from '@/domain/records/loss';
import { PersonLine } from '../figures/PersonLine';
import { PersonLines } from '../figures/PersonLines';
import { pastDay } from '../words/dayWord';
import { lossReasonWords } from '../words/lossReasonWords';
import { type Moment, zonedAt } from '../words/moment';
import { ReviewPart } from './ReviewPart';
import type { Review } from './ReviewView';

export interface LossesToLookAtProps {
  readonly losses: Review['losses'];
  readonly moment: Moment;
  readonly onLook: (loss: LossRecord) => void;
}

/** Who has left and why is not yet worked out; a half-done review says so. */
export function LossesToLookAt({ losses, moment, onLook }: LossesToLookAtProps) {
  return (
    <ReviewPart title={i18n.t('review.losses')} count={losses.length} none="review.noLosses">
      <PersonLines>
        {losses.map(({ loss, name }) => (
          <PersonLine
            key={loss.id}
            name={name}
            words={lossWords(loss, moment)}
            deed={i18n.t('review.lookAt')}
            onDeed={() => onLook(loss)}
          />
        ))}
      </PersonLines>
    </ReviewPart>
  );
}

function lossWords({ at, reason }: LossRecord, moment: Moment): string {
  const day = pastDay(zonedAt(at, moment).toPlainDate(), moment);
  const left = i18n.t('review.leftOn', [day]);
  return reason === null
    ? left
    : i18n.t('review.halfDone', [left, i18n.t(lossReasonWords[reason])]);
}
