import { namedPersonId } from '@/domain/people/namedPerson';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { namedById } from '@/storage/namedPeople';
import { afterChange } from '../afterChange';
import { bringUpToDate } from '../bringUpToDate';
import { forgetMailsOf } from './forgetNamed';
import { readAgainIn } from './readAgainIn';

/** It was not that person: asked again, and nothing of the conversation stays under that name. */
export const onNameForgotten: BackgroundHandlers['nameForgotten'] = async (request) => {
  const now = Temporal.Now.instant();
  await change({ id: request.actId, now }, async (c) => {
    const named = await namedById(namedPersonId(request));
    if (named === undefined) return;
    await c.remove('namedPeople', [named.id]);
    await forgetMailsOf(c, named);
    await bringUpToDate(c, named.contactId, now);
  });
  await readAgainIn(request);
  await afterChange();
  return { ok: true };
};
