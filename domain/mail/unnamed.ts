import { isOwn } from '@/domain/people/senders';
import type { PageReading } from './reading';

/**
 * The name whose address must be known before it can be told whom the open mail is with: the page shows nothing else of that
 * person. `null` where it is not a name alone that is wanting.
 */
export function unnamed({ account, thread, contact, missing }: PageReading): string | null {
  if (account === null || thread?.id == null || contact !== null) return null;
  const why = missing.find(({ fact }) => fact === 'contact')?.reason;
  if (why === 'unknown sender') {
    return thread.messages.findLast(({ from }) => from.address === null)?.from.name ?? null;
  }
  if (why !== 'unknown recipient') return null;
  const own = thread.messages.findLast(
    ({ from: { address } }) => address !== null && isOwn(address, account.address),
  );
  return own?.to.find(({ address }) => address === null)?.name ?? null;
}
