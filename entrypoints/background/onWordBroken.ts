import type { BackgroundHandlers } from '@/messaging/background';
import { afterChange } from './afterChange';
import { changeWord } from './changeWord';

/** *Did it go out?* *Not yet*: our word is broken until that is told (DESIGN P6). */
export const onWordBroken: BackgroundHandlers['wordBroken'] = async ({ actId, followUpId }) => {
  const now = Temporal.Now.instant();
  await changeWord({ actId, followUpId, now }, (promise) => ({
    ...promise,
    brokenAt: now.epochMilliseconds,
  }));
  await afterChange();
  return { ok: true };
};
