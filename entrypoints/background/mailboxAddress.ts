import type { EmailAddress } from '@/domain/people/emailAddress';
import { mailboxOf } from '@/storage/mailbox';
import { addresses } from '@/webmail/addresses';
import type { NewMessageAddress, ThreadAddress } from '@/webmail/webmail';

/** Where the webmail of that account opens a new message. */
export async function newMessageAt(wanted: NewMessageAddress): Promise<string> {
  const { service, origin } = await homeOf(wanted.account);
  return addresses[service].newMessageUrl({ ...wanted, tab: origin });
}

/** Where the webmail of that account opens a thread, in a tab of its own. */
export async function threadAt(wanted: ThreadAddress): Promise<string> {
  const { service, origin } = await homeOf(wanted.account);
  return addresses[service].threadUrl({ ...wanted, tab: origin });
}

/** Mailboxes of before Premura knew a second webmail are Gmail's. */
async function homeOf(account: EmailAddress) {
  return (await mailboxOf(account)) ?? { service: 'gmail' as const, origin: '' };
}
