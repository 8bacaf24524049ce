import { firstSettings } from '@/domain/people/settings';
import type { FollowUp } from '@/domain/followUps/followUp';
import { putOff } from '@/domain/followUps/putOff';
import type { RecordOf } from '@/domain/records/record';
import { putRows } from '../../../tests/e2e/support/putRows';
import { rowsOf } from '../../../tests/e2e/support/rowsOf';
import type { Scene } from '../scene';
import type { Studio } from '../studio';

const ZONE = 'Europe/Rome';
const DAYS_AWAY = 9;

/** Who has just come back, to much that is due; and a day on which nothing is, after kind words. */
export const backAgain: readonly Scene[] = [
  {
    name: 'today, back from time away',
    set: async (studio) => {
      await comeBack(studio);
      await studio.view('frame.today');
      await studio.button('button.putAllOff').click();
    },
  },
  {
    name: 'today, an empty day',
    set: async (studio) => {
      const { panel, say } = studio;
      const later = { on: Temporal.Now.plainDateISO(ZONE).add({ years: 1 }).toString() };
      const followUps = await rowsOf<FollowUp>(panel, 'followUps');
      await putRows(panel, {
        followUps: followUps.map((one) => putOff(one, later, ZONE)),
        settings: [firstSettings(ZONE)],
      });
      await panel.reload();
      await studio.view('frame.today');
      await panel.getByText(say('today.kindWords')).waitFor();
    },
  },
];

async function comeBack({ panel }: Studio): Promise<void> {
  const today = Temporal.Now.plainDateISO(ZONE);
  const away = {
    from: today.subtract({ days: DAYS_AWAY }).toString(),
    to: today.subtract({ days: 1 }).toString(),
  };
  const [who] = await rowsOf<{ readonly id: string }>(panel, 'contacts');
  await putRows(panel, {
    settings: [{ ...firstSettings(ZONE), away: [away] }],
    records: [praiseOf(who?.id ?? 'nobody')],
  });
  await panel.reload();
}

function praiseOf(contactId: string): RecordOf<'kind-words'> {
  return {
    id: 'praise-of-the-gallery',
    contactId,
    kind: 'kind-words',
    words: 'Siete stati puntualissimi, e non è scontato.',
    at: Temporal.Now.instant().subtract({ hours: 20 }).epochMilliseconds,
    editedAt: null,
    interactionId: null,
    quote: null,
  };
}
