import type { EmailAddress } from '@/domain/people/emailAddress';
import { valueOf } from '../readFact';
import { readAccount } from './readAccount';

/** Whose mailbox the page shows now; `null` where it does not say so, or its sources disagree. */
export function ownAccount(page: Document): EmailAddress | null {
  const now = Temporal.Now.instant();
  return valueOf(readAccount(page, { url: page.URL, zone: 'UTC', now }))?.address ?? null;
}
