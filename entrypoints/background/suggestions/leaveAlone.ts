import { change } from '@/storage/change';
import { forgetLeftAlone } from './forgetLeftAlone';

/** As time passes: what nobody decided in three days leaves, whether a mail is opened or not. */
export async function leaveAlone(now: Temporal.Instant): Promise<void> {
  const id = `left-alone:${now.epochMilliseconds}`;
  await change({ id, now }, async (c) => forgetLeftAlone(c, now));
}
