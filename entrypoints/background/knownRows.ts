import type { MailInteraction } from '@/domain/mail/interaction';
import { isOfMessage } from '@/domain/mail/isOfMessage';
import type { SeenRow } from '@/domain/mail/seenRow';
import { messageIdOfRow } from '@/domain/mail/touchesInRow';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { mailsInThread } from '@/storage/interactions';
import { mailsWithNobody } from '@/storage/mailsWithNobody';

/** Rows of lists of one account. */
export interface SeenRows {
  readonly account: EmailAddress;
  readonly rows: readonly SeenRow[];
}

/** A row, with what is kept of its thread. */
export interface KnownRow {
  readonly row: SeenRow;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly mails: readonly MailInteraction[];
}

export async function knownRows({ account, rows }: SeenRows): Promise<readonly KnownRow[]> {
  return Promise.all(
    rows.map(async (row) => ({
      row,
      at: Temporal.Instant.from(row.at).epochMilliseconds,
      mails: await mailsInThread(account, row.threadId),
    })),
  );
}

/** Those whose message was not read in its thread: what that said is surer than a row. */
export async function stillUnread(
  account: EmailAddress,
  rows: readonly KnownRow[],
): Promise<readonly KnownRow[]> {
  const threadOf = ({ row }: KnownRow) => `${account}/${row.threadId}`;
  const nobodys = await mailsWithNobody([...new Set(rows.map(threadOf))]);
  return rows.filter((known) => {
    const read = known.mails.filter(({ toldBy }) => toldBy === undefined);
    const told = { messageId: messageIdOfRow(known.row), at: known.at };
    return ![...read, ...(nobodys.get(threadOf(known)) ?? [])].some((one) =>
      isOfMessage(told, one),
    );
  });
}
