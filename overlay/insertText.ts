import type { PageReading } from '@/domain/mail/reading';
import { askBackground } from '@/messaging/page';
import type { BarState, ReplyOf, RequestOf, ToPage } from '@/messaging/protocol';
import type { InsertOutcome, Webmail } from '@/webmail/webmail';

type Wanted = RequestOf<ToPage['insertReply']>;

/** Who the text is for, read from the page in the very moment of writing. */
interface Target {
  readonly threadId: string;
  readonly account: NonNullable<PageReading['account']>['address'];
  readonly contact: NonNullable<PageReading['contact']>['address'];
  readonly name: string | null;
}

function targetOf({ account, contact, thread }: PageReading): Target | null {
  if (account === null || contact === null || thread?.id == null) return null;
  return {
    threadId: thread.id,
    account: account.address,
    contact: contact.address,
    name: contact.name,
  };
}

/**
 * Puts a text of the panel's into the open reply, unless another thread, account or person stands there by now: a
 * thank-you in a wrong thread is the worst that Premura could do.
 */
export async function insertText(
  webmail: Webmail,
  reading: PageReading,
  wanted: Wanted,
): Promise<ReplyOf<ToPage['insertReply']>> {
  const target = targetOf(reading);
  const isSame =
    target?.threadId === wanted.threadId &&
    target.account === wanted.account &&
    target.contact === wanted.contact;
  if (!isSame) return { outcome: 'other-thread' };
  const { opening, close } = wanted;
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
  const target = targetOf(read());
  if (target === null) return 'other-thread';
  const isDue = deed?.kind === 'thank-you';
  const followUpId = isDue ? deed.followUpId : null;
  const text = await askBackground('thanksWanted', { threadId: target.threadId, followUpId });
  if (text === null) return 'choose';
  const { outcome } = await insertText(webmail, read(), { ...target, ...text });
  if (outcome === 'inserted') await remember(target, text.followUpIds);
  return outcome;
}

async function remember(
  { threadId, account, contact }: Target,
  followUpIds: readonly string[],
): Promise<void> {
  await askBackground('textInserted', {
    threadId,
    account,
    contact,
    actId: crypto.randomUUID(),
    newFollowUpId: crypto.randomUUID(),
    followUpIds,
    occasion: null,
  });
}
