import type { EmailAddress } from '@/domain/people/emailAddress';
import { isOwn } from '@/domain/people/senders';
import type { PageReading, Person, Thread } from './reading';

/** Why a reader names nobody, and where the name then stands that is wanting. */
const wanting: Readonly<
  Record<string, (thread: Thread, account: EmailAddress) => Person | undefined>
> = {
  'unknown sender': ({ messages }) => messages.findLast(({ from }) => from.address === null)?.from,
  'unknown recipient': ({ messages }, account) =>
    messages
      .findLast(({ from }) => from.address !== null && isOwn(from.address, account))
      ?.to.find(({ address }) => address === null),
};

/**
 * The name whose address must be known before it can be told whom the open mail is with: the page shows nothing else of that
 * person. `null` where it is not a name alone that is wanting.
 */
export function unnamed({ account, thread, contact, missing }: PageReading): string | null {
  if (account === null || thread?.id == null || contact !== null) return null;
  const reasons = missing.filter(({ fact }) => fact === 'contact').map(({ reason }) => reason);
  const people = reasons.map((reason) => wanting[reason]?.(thread, account.address));
  return people.find((person) => person !== undefined)?.name ?? null;
}
