import { eachMailOnce } from '@/domain/mail/eachMailOnce';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Change } from './change';
import { historyWith } from './interactions';
import { originsReplaced } from './originsReplaced';

/**
 * Keeps what was told of mails with people, each message once, in whatever order lists, sendings and threads tell of it and
 * however often. Call it inside `change()`.
 *
 * @returns the ids of the contacts with whom something is new.
 */
export async function keepMails(
  c: Change,
  told: readonly MailInteraction[],
): Promise<readonly string[]> {
  const people = [...Map.groupBy(told, ({ contactId }) => contactId)];
  const all = await Promise.all(people.map(([contactId, mails]) => changesWith(contactId, mails)));
  const news = all.filter(({ put, replaced }) => put.length + replaced.size > 0);
  for (const { contactId, replaced } of news.filter((one) => one.replaced.size > 0)) {
    await c.forget('interactions', [...replaced.keys()]);
    await originsReplaced(c, contactId, replaced);
  }
  await c.record(
    'interactions',
    news.flatMap(({ put }) => put),
  );
  return news.map(({ contactId }) => contactId);
}

async function changesWith(contactId: string, told: readonly MailInteraction[]) {
  const kept = (await historyWith(contactId)).filter((one) => one.kind === 'message');
  return { contactId, ...eachMailOnce(kept, told) };
}
