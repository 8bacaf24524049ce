import { i18n } from '#i18n';
import { type LossReason, lossReasons } from '@/domain/records/loss';
import { Choice } from '../ui/Choice';
import { lossReasonWords } from '../words/lossReasonWords';

export interface WhyRefusedProps {
  readonly value: LossReason | null;
  readonly onChoose: (reason: LossReason) => void;
}

/** DESIGN P9: a "no" to one offer is no loss; the reason is one tap, if the user knows it. */
export function WhyRefused({ value, onChoose }: WhyRefusedProps) {
  return (
    <Choice
      look="chips"
      quiet={false}
      label={i18n.t('suggestion.reason')}
      options={lossReasons.map((reason) => ({
        value: reason,
        words: i18n.t(lossReasonWords[reason]),
      }))}
      value={value}
      onChoose={onChoose}
    />
  );
}
