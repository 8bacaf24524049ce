import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';

/** How far the Friday review has come; only the last week's is kept. */
export const onWeekReviewed: BackgroundHandlers['weekReviewed'] = async (request) => {
  const { actId, week, seen, isDone } = request;
  const now = Temporal.Now.instant();
  const doneAt = isDone ? now.epochMilliseconds : null;
  await change({ id: actId, now }, (c) =>
    c.put('figures', [{ id: 'week-review', week, seen, doneAt }]),
  );
  return { ok: true };
};
