import { i18n } from '#i18n';
import type { TextChosen } from '@/components/write/WriteSheet';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { PlaceToWrite } from '@/domain/followUps/placeToWrite';
import type { Contact } from '@/domain/people/contact';
import type { Purpose } from '@/domain/templates/purpose';
import type { Acts } from './useActs';

export interface Writing {
  readonly contact: Contact;
  readonly followUp: FollowUp;
  readonly purpose: Purpose;
  readonly chosen: TextChosen;
}

/** Whether its place opens: the reply of a thread, or a new message from that account. */
export async function writeAt(
  { account, threadId }: PlaceToWrite,
  writing: Writing,
  { act, say }: Acts,
): Promise<boolean> {
  const { to, subject, ...text } = textFor(writing);
  if (to === undefined) return false;
  const wish = { ...text, account, to };
  const asked =
    threadId === null
      ? await act('newMessageWanted', { text: { ...wish, subject } }, null)
      : await act('openWanted', { account, threadId, text: wish }, null);
  // There is nothing to take back yet: what was opened is the webmail's.
  if (asked !== null) say(i18n.t(threadId === null ? 'toast.newMessage' : 'toast.opensMail'));
  return asked !== null;
}

function textFor({ contact, followUp, purpose, chosen: { day, alsoIds, ...text } }: Writing) {
  const [to] = contact.addresses;
  const followUpIds = [followUp.id, ...alsoIds];
  const date = day === null ? {} : { date: day };
  const { occasion } = followUp;
  return { ...text, contactId: contact.id, to, followUpIds, occasion, purpose, ...date };
}
