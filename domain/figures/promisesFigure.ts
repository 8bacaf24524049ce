import type { PromiseRecord } from '@/domain/records/promise';
import { isWithin, type Period, type PromiseFigure } from './figures';

/** What became of our dated promises in that time (DESIGN P5): kept, moved in good time, missed. */
export function promisesFigure(promises: readonly PromiseRecord[], period: Period): PromiseFigure {
  const ours = promises.filter(
    ({ by, due, state }) => by === 'us' && due !== null && state !== 'dropped',
  );
  const missed = ours.filter(({ brokenAt }) => isWithin(brokenAt, period));
  const done = ours.filter(
    ({ state, closedAt, brokenAt }) =>
      state === 'kept' && brokenAt === null && isWithin(closedAt, period),
  );
  const isMoved = ({ earlierDues }: PromiseRecord) => earlierDues.length > 0;
  return {
    kept: done.filter((one) => !isMoved(one)).map(idOf),
    moved: done.filter(isMoved).map(idOf),
    missed: missed.map(idOf),
  };
}

function idOf({ contactId }: PromiseRecord): string {
  return contactId;
}
