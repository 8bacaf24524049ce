import { isLeftAlone } from '@/domain/people/leftAlone';
import type { Contact } from '@/domain/people/contact';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactsThat } from '@/storage/contacts';
import { currentSettings } from '@/storage/settings';
import { afterChange, readOpenThreadsAgain } from './afterChange';
import { forgetPerson } from './forgetPerson';

/** Whom Premura leaves alone from now on: what is kept of them goes, and can be brought back for a day. */
export const onLeftAlone: BackgroundHandlers['leftAlone'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, neverTrack, colleagueDomains } = request;
  const gone = await change({ id: actId, now }, async (c) => {
    const settings = await currentSettings();
    await c.put('settings', [{ ...settings, neverTrack, colleagueDomains }]);
    const isNever = ({ addresses }: Contact) =>
      addresses.some((one) => isLeftAlone(one, neverTrack));
    const isColleague = ({ addresses, followedSince }: Contact) =>
      followedSince === null && addresses.some((one) => isLeftAlone(one, colleagueDomains));
    const people = await contactsThat((one) => isNever(one) || isColleague(one));
    for (const { id } of people) await forgetPerson(c.remove, id);
    return people.length;
  });
  await afterChange();
  await readOpenThreadsAgain();
  return { gone };
};
