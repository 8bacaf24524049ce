import { i18n } from '#i18n';
import type { LossReason } from '@/domain/records/loss';
import { lossReasonWords } from '../words/lossReasonWords';

/** Why somebody left, or that nobody has looked at it yet. */
export function reasonWords(reason: LossReason | null): string {
  return i18n.t(reason === null ? 'figures.notReviewed' : lossReasonWords[reason]);
}
