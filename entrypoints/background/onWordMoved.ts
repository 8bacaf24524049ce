import type { BackgroundHandlers } from '@/messaging/background';
import { afterChange } from './afterChange';
import { changeWord } from './changeWord';

/** They were told of another day, on the phone or in a mail without Premura: agreed anew. */
export const onWordMoved: BackgroundHandlers['wordMoved'] = async ({ actId, followUpId, due }) => {
  const now = Temporal.Now.instant();
  await changeWord({ actId, followUpId, now }, (promise) => ({
    ...promise,
    due,
    toldLateAt: now.epochMilliseconds,
    earlierDues: promise.due === null ? [] : [...promise.earlierDues, promise.due],
  }));
  await afterChange();
  return { ok: true };
};
