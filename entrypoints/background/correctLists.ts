import { cardId } from '@/domain/mail/cardId';
import type { MailInteraction } from '@/domain/mail/interaction';
import { isOfMessage } from '@/domain/mail/isOfMessage';
import { isSameMail } from '@/domain/mail/isSameMail';
import type { MailInThread } from '@/domain/mail/mailsWithNobody';
import type { Addressee, PageReading } from '@/domain/mail/reading';
import { whollyRead } from '@/domain/mail/whollyRead';
import type { Change } from '@/storage/change';
import { mailsInThread } from '@/storage/interactions';
import { mailsWithNobody } from '@/storage/mailsWithNobody';

type ReadThread = Pick<PageReading, 'thread'> & {
  readonly account: Addressee;
  readonly thread: NonNullable<PageReading['thread']> & { readonly id: string };
};

/**
 * A thread was read: what lists and folded cards had told of it and what was no word with that person goes, and what is nobody's is
 * remembered, so that no list makes it somebody's.
 *
 * @param mails what the thread itself tells.
 * @returns the ids of the contacts with whom something was taken away.
 */
export async function correctLists(
  c: Change,
  { account: { address: account }, thread }: ReadThread,
  mails: readonly MailInteraction[],
): Promise<readonly string[]> {
  const read = whollyRead(thread.messages);
  const unfolded = new Set(unfoldedIn(thread));
  await remember(c, { account, threadId: thread.id }, read.filter(isNobodys(mails)));
  const wrong = (await mailsInThread(account, thread.id)).filter(
    (told) =>
      (unfolded.has(told.messageId) ||
        (isVague(told) && read.some((message) => isOfMessage(told, message)))) &&
      !mails.some((mail) => isSameMail(mail, told)),
  );
  await c.forget(
    'interactions',
    wrong.map(({ id }) => id),
  );
  return wrong.map(({ contactId }) => contactId);
}

/** The ids that their folded cards had, of the messages that were read now. */
function unfoldedIn({ id, messages }: ReadThread['thread']): readonly string[] {
  return messages.flatMap((one) =>
    one.id === null || one.sentAt === null ? [] : cardId(id, one.sentAt),
  );
}

function isVague({ toldBy }: MailInteraction): boolean {
  return toldBy === 'row' || toldBy === 'card';
}

function isNobodys(mails: readonly MailInteraction[]): (message: MailInThread) => boolean {
  const ids = new Set(mails.map(({ messageId }) => messageId));
  return ({ messageId }) => !ids.has(messageId);
}

async function remember(
  c: Change,
  { account, threadId }: { readonly account: string; readonly threadId: string },
  nobodys: readonly MailInThread[],
): Promise<void> {
  const id = `${account}/${threadId}`;
  const known = (await mailsWithNobody([id])).get(id) ?? [];
  const fresh = nobodys.filter(
    (one) => !known.some(({ messageId }) => messageId === one.messageId),
  );
  if (fresh.length > 0) await c.record('mailsWithNobody', [{ id, mails: [...known, ...fresh] }]);
}
