import type { FollowUp } from '@/domain/followUps/followUp';
import { scheduled } from '@/domain/followUps/scheduled';
import { thanksFor } from '@/domain/followUps/thanks';
import type { Contact } from '@/domain/people/contact';
import type { BackgroundHandlers } from '@/messaging/background';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { type Change, change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { newestInThread } from '@/storage/interactions';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';
import { followContact } from './followContact';

type Inserted = RequestOf<ToBackground['textInserted']>;

/** A text was put into a reply: remembered with what it is for, until the thread shows that it was sent. */
export const onTextInserted: BackgroundHandlers['textInserted'] = async (request) => {
  const now = Temporal.Now.instant();
  await change({ id: request.actId, now }, async (c) => {
    const contact = await contactByAddress(request.contact);
    if (contact === undefined) throw new Error('Premura keeps no such person');
    await followContact(c, contact.id, now);
    await rememberText(c, { request, contact, now });
  });
  await afterChange();
  return { ok: true };
};

interface TextFor {
  readonly request: Inserted;
  readonly contact: Contact;
  readonly now: Temporal.Instant;
}

async function rememberText(c: Change, { request, contact, now }: TextFor): Promise<void> {
  const { account, threadId, followUpIds, occasion } = request;
  const writtenIn = {
    account,
    threadId,
    at: now.epochMilliseconds,
    newestAt: await newestInThread(contact.id, threadId),
  };
  const meant = (await unsettledFollowUpsOf(contact.id)).filter(({ id }) =>
    followUpIds.includes(id),
  );
  const written = meant.map((followUp) => ({ ...followUp, writtenIn }));
  const unasked = occasion !== null && written.length === 0;
  await c.put(
    'followUps',
    unasked ? [await unaskedThanks({ request, contact, now }, writtenIn)] : written,
  );
}

/** Thanks on the user's own impulse: nothing was due, so nothing is until they are sent. */
async function unaskedThanks(
  { request, contact, now }: TextFor,
  writtenIn: FollowUp['writtenIn'],
): Promise<FollowUp> {
  const settings = await currentSettings();
  const occasion = request.occasion ?? 'for-kind-words';
  const by = { id: request.newFollowUpId, contactId: contact.id, occasion, settings, now };
  return scheduled({ ...thanksFor({ ...by, talk: null }), writtenIn }, settings.zone);
}
