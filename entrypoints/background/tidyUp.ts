import { change, forgetOldActs } from '@/storage/change';
import { strangersSilentSince } from '@/storage/contacts';
import { forgetOldAnswers } from '@/storage/readerHealth';
import { currentSettings } from '@/storage/settings';
import { forgetPerson } from './forgetPerson';
import { keepOlder, refreshStandings } from './refreshStandings';
import { leaveAlone } from './suggestions/leaveAlone';

/** How long name, address and dates of people who are not followed are kept (DESIGN §2). */
const STRANGERS_KEPT_DAYS = 90;

/**
 * At each start of the browser: keeps the zone of the first one as home, and forgets what may no longer be kept. What the
 * user wrote is never forgotten.
 */
export async function tidyUp(): Promise<void> {
  const now = Temporal.Now.instant();
  await keepHome(now);
  await forgetOldActs(now);
  await forgetOldAnswers(now);
  await leaveAlone(now);
  await keepOlder();
  await refreshStandings();
  const oldest = now.subtract({ hours: 24 * STRANGERS_KEPT_DAYS }).epochMilliseconds;
  for (const { id } of await strangersSilentSince(oldest)) {
    await change({ id: `forget:${id}`, now }, (c) => forgetPerson(c.forget, id));
  }
}

/** From the first start on travelling moves nothing (DESIGN §6). */
async function keepHome(now: Temporal.Instant): Promise<void> {
  await change({ id: 'home', now }, async (c) => c.record('settings', [await currentSettings()]));
}
