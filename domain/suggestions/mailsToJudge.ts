import { plainSubject } from '@/domain/mail/plainSubject';
import { MOST_RECIPIENTS } from '@/domain/mail/interactionsIn';
import type { Message, PageReading } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { isColleague, isNobodysContact } from '@/domain/people/senders';

/** A message of the open thread that may call for something. */
export interface JudgedMail {
  readonly direction: 'in' | 'out';
  readonly account: EmailAddress;
  readonly threadId: string | null;
  readonly messageId: string;
  /** What the thread is about. */
  readonly subject: string;
  /** ISO-8601 with offset, as the page shows it. */
  readonly sentAt: string;
  readonly text: string;
  /** Who wrote it, or to whom the user wrote, from outside. */
  readonly people: readonly EmailAddress[];
  /** Whether the user has written in the thread since. */
  readonly isAnswered: boolean;
}

/** An older mail is history: nobody wants to be reminded of it because they read it again. */
const FRESH_HOURS = { in: 14 * 24, out: 24 } as const;

/** The newest message from outside, and the user's own where that is the last of all; none that is no longer fresh. */
export function mailsToJudge(reading: PageReading, now: Temporal.Instant): readonly JudgedMail[] {
  const { account, thread } = reading;
  if (account === null || thread?.id == null) return [];
  const subject = plainSubject(thread.subject ?? '');
  const place = { account: account.address, threadId: thread.id, subject };
  const known = thread.messages.filter(({ direction }) => direction !== 'unknown');
  const theirs = known.findLast((message) => comesFrom(message, account.address));
  const since = theirs === undefined ? [] : known.slice(known.indexOf(theirs) + 1);
  const isAnswered = since.some(({ direction }) => direction === 'out');
  const own = known.slice(-1).filter(({ direction }) => direction === 'out');
  return [...(theirs === undefined ? [] : [theirs]), ...own].flatMap((message) =>
    judged(message, { ...place, isAnswered }, now),
  );
}

function comesFrom({ direction, from }: Message, account: EmailAddress): boolean {
  return direction === 'in' && from.address !== null && isOutside(from.address, account);
}

function isOutside(address: EmailAddress, account: EmailAddress): boolean {
  return !isColleague(address, account) && !isNobodysContact(address);
}

function judged(
  { id, sentAt, text, direction, from, to, cc }: Message,
  place: Pick<JudgedMail, 'account' | 'threadId' | 'subject' | 'isAnswered'>,
  now: Temporal.Instant,
): readonly JudgedMail[] {
  if (id === null || sentAt === null || text === null || direction === 'unknown') return [];
  const age = now.since(Temporal.Instant.from(sentAt)).total('hours');
  if (age > FRESH_HOURS[direction] || to.length + cc.length > MOST_RECIPIENTS) return [];
  const people = (direction === 'in' ? [from] : to)
    .flatMap(({ address }) => address ?? [])
    .filter((address) => isOutside(address, place.account));
  return [{ ...place, direction, messageId: id, sentAt, text, people }];
}
