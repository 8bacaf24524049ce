import type { LossReason } from '@/domain/records/loss';

/** Why somebody left, as a review says it: never words for the customer. */
export const lossReasonWords = {
  communication: 'record.loss.communication',
  treatment: 'record.loss.treatment',
  'no-fit': 'record.loss.noFit',
  'fell-short': 'record.loss.fellShort',
  'broken-word': 'record.loss.brokenWord',
  price: 'record.loss.price',
  'closed-down': 'record.loss.closedDown',
  unknown: 'record.loss.unknown',
} as const satisfies Record<LossReason, string>;
