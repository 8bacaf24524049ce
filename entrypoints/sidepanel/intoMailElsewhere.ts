import { i18n } from '#i18n';
import type { Refusal, ThanksChosen } from '@/components/thank/ThankSheet';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Acts } from './useActs';

interface Insertion {
  /** A mail with this person, if any is known. */
  readonly place: MailInteraction | null;
  readonly contact: Contact;
  readonly chosen: ThanksChosen;
  /** The thanks that are due, if any. */
  readonly due: FollowUp | null;
}

/** Opens a mail of theirs in its own account; the text goes into its reply as soon as it is read there. */
export async function intoMailElsewhere(
  { place, contact, chosen, due }: Insertion,
  { act, say }: Acts,
): Promise<Refusal | null> {
  const [to] = contact.addresses;
  if (place === null || to === undefined) return 'otherThread';
  const { account, threadId } = place;
  const { opening, close, occasion } = chosen;
  const followUpIds = [...(due === null ? [] : [due.id]), ...chosen.alsoIds];
  const text = { contactId: contact.id, account, to, opening, close, followUpIds, occasion };
  if ((await act('openWanted', { account, threadId, text }, null)) === null) return 'noAnswer';
  say(i18n.t('toast.opensMail'));
  return null;
}
