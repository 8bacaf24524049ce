import type { NamedPerson } from '@/domain/people/namedPerson';
import type { Change } from '@/storage/change';
import { mailsInThread } from '@/storage/interactions';

/** Takes an answer back, and with it what stands under that person only because of it. Call it inside `change()`. */
export async function forgetNamed(c: Change, named: NamedPerson): Promise<void> {
  await c.forget('namedPeople', [named.id]);
  await forgetMailsOf(c, named);
}

/** The mails of that conversation with that person; what the page shows of them by address is read anew. */
export async function forgetMailsOf(
  c: Change,
  { account, threadId, contactId }: NamedPerson,
): Promise<void> {
  const mails = await mailsInThread(account, threadId);
  const theirs = mails.filter((mail) => mail.contactId === contactId);
  await c.forget(
    'interactions',
    theirs.map(({ id }) => id),
  );
}
