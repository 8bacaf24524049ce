import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';

/** A thread names the same few addresses in each of its messages, and a list in each of its rows. */
const known = new Map<string, EmailAddress | null>();
const MOST_KNOWN = 200;

/** As `emailAddress`, understood once. */
export function knownAddress(text: string): EmailAddress | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const address = emailAddress(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, address);
  return address;
}
