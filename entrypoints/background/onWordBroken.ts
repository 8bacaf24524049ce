import type { BackgroundHandlers } from '@/messaging/background';
import { afterChange } from './afterChange';
import { changeWord } from './changeWord';
import { knowBroken } from './notify';

/** *Did it go out?* *Not yet*: our word is broken until that is told (DESIGN P6). */
export const onWordBroken: BackgroundHandlers['wordBroken'] = async ({ actId, followUpId }) => {
  const now = Temporal.Now.instant();
  await changeWord({ actId, followUpId, now }, (promise) => ({
    ...promise,
    brokenAt: now.epochMilliseconds,
  }));
  await knowBroken(followUpId);
  await afterChange();
  return { ok: true };
};
