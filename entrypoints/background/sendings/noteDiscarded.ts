import { isTextOf } from '@/domain/followUps/isTextOf';
import { type Change, change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { keepDoneSending } from '@/storage/sendings';
import { forgetTextsOf, recipientsOf, type Told } from './told';

/** A draft was thrown away: nothing closes, and a text that stood in it is to be written again. */
export async function noteDiscarded(told: Told): Promise<void> {
  const { actId, sending, now } = told;
  await change({ id: actId, now }, async (c) => {
    for (const { id } of await recipientsOf(told)) await forgetPlaces(c, id, told);
  });
  const at = now.epochMilliseconds;
  await keepDoneSending(sending.composeId, { actId, outcome: 'discarded', at });
  await forgetTextsOf(told);
}

/** Thanks that nobody had asked for go with their text. */
async function forgetPlaces(c: Change, contactId: string, told: Told): Promise<void> {
  const written = (await unsettledFollowUpsOf(contactId)).filter(({ writtenIn }) =>
    isTextOf(writtenIn, told),
  );
  const [unasked = [], asked = []] = [true, false].map((isUnasked) =>
    written.filter(({ since, kind }) => (kind === 'thank-you' && since === null) === isUnasked),
  );
  await c.put(
    'followUps',
    asked.map((one) => ({ ...one, writtenIn: null })),
  );
  await c.remove(
    'followUps',
    unasked.map(({ id }) => id),
  );
}
