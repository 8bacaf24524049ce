import type { PageReading } from '@/domain/mail/reading';
import { askBackground } from '@/messaging/page';
import type { BarState, ReplyOf, RequestOf, ToPage } from '@/messaging/protocol';
import type { InsertOutcome, Webmail } from '@/webmail/webmail';

type Wanted = RequestOf<ToPage['insertReply']>;

/** Where a text may go, read from the page in the very moment of writing. */
interface Place {
  readonly threadId: string;
  readonly account: NonNullable<PageReading['account']>['address'];
  readonly contact: PageReading['contact'];
}

function placeIn({ account, contact, thread }: PageReading): Place | null {
  if (account === null || thread?.id == null) return null;
  return { threadId: thread.id, account: account.address, contact };
}

/**
 * Puts a text of the panel's into the open reply, unless another thread, account or person stands there by now: a
 * thank-you in a wrong thread is the worst that Premura could do. Where the page shows a name alone, the user has said who
 * that is (`name`), and the reply itself must be to that name.
 */
export async function insertText(
  webmail: Webmail,
  reading: PageReading,
  wanted: Wanted,
): Promise<ReplyOf<ToPage['insertReply']>> {
  const { threadId, account, contact, name, opening, close } = wanted;
  const place = placeIn(reading);
  if (place?.threadId !== threadId || place.account !== account) return { outcome: 'other-thread' };
  const who = place.contact ?? (name && { address: contact, name });
  if (!who || who.address !== contact) return { outcome: 'other-thread' };
  const target = { threadId, contact, name: who.name };
  return { outcome: await webmail.insertReply(document, target, { opening, close }) };
}

/**
 * The bar's one click: the thanks that are due, or `choose` where the user must first say what for.
 *
 * @throws where the background does not answer.
 */
export async function insertThanks(
  webmail: Webmail,
  read: () => PageReading,
  deed: BarState['deed'],
): Promise<InsertOutcome | 'choose'> {
  const place = placeIn(read());
  if (place === null) return 'other-thread';
  const { threadId, account } = place;
  const isDue = deed?.kind === 'thank-you';
  const followUpId = isDue ? deed.followUpId : null;
  const text = await askBackground('thanksWanted', { threadId, followUpId });
  if (text === null) return 'choose';
  const { outcome } = await insertText(webmail, read(), { ...text, threadId, account });
  if (outcome === 'inserted') {
    await askBackground('textInserted', {
      threadId,
      account,
      contact: text.contact,
      actId: crypto.randomUUID(),
      newFollowUpId: crypto.randomUUID(),
      followUpIds: text.followUpIds,
      occasion: text.occasion,
    });
  }
  return outcome;
}
