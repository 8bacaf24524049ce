import type { MailInThread } from '@/domain/mail/mailsWithNobody';
import { db } from './db';

/** The messages of these threads (`<account>/<threadId>`) that are known to be a touch with nobody. */
export async function mailsWithNobody(
  threads: readonly string[],
): Promise<ReadonlyMap<string, readonly MailInThread[]>> {
  const rows = await db.mailsWithNobody.bulkGet([...threads]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.mails]])));
}
