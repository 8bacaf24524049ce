import { useEffect, useState } from 'react';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { knownMailboxes } from '@/storage/mailbox';

/** The user's own mailboxes, by their addresses. */
export function useMailboxes(): readonly EmailAddress[] {
  const [mailboxes, setMailboxes] = useState<readonly EmailAddress[]>([]);
  useEffect(() => {
    void knownMailboxes().then(setMailboxes);
  }, []);
  return mailboxes;
}
