import type { LossRecord } from '@/domain/records/loss';
import type { LossFigure } from './figures';
import { isLoss } from './likeLost';

/** Why people left (DESIGN P9, P10): the most frequent reason first; `null`: not reviewed yet. */
export function lossesFigure(losses: readonly LossRecord[]): readonly LossFigure[] {
  const byReason = Map.groupBy(losses.filter(isLoss), ({ reason }) => reason);
  return [...byReason]
    .map(([reason, some]) => ({
      reason,
      left: some.map(({ contactId, preventable, at }) => ({ contactId, preventable, at })),
    }))
    .toSorted((a, b) => b.left.length - a.left.length);
}
