import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { services } from '@/domain/mail/services';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';

/** Where each of the user's own mailboxes was last seen. */
const mailboxSchema = z.readonly(
  z.object({
    service: z.enum(services),
    /** "https://outlook.live.com/": one webmail may have several hosts. */
    origin: z.string().check(z.maxLength(200)),
  }),
);
export type Mailbox = z.infer<typeof mailboxSchema>;

const PREFIX = 'mailbox:';
const keyOf = (account: EmailAddress) => PREFIX + account;

/** `null` where no page of this mailbox was read yet. */
export async function mailboxOf(account: EmailAddress): Promise<Mailbox | null> {
  const key = keyOf(account);
  const kept = await browser.storage.local.get(key);
  const mailbox = z.safeParse(mailboxSchema, kept[key]);
  return mailbox.success ? mailbox.data : null;
}

/** Every mailbox of which a page was read. */
export async function knownMailboxes(): Promise<readonly EmailAddress[]> {
  const kept = await browser.storage.local.get(null);
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  return keys.flatMap((key) => emailAddress(key.slice(PREFIX.length)) ?? []).toSorted();
}

export async function keepMailbox(account: EmailAddress, mailbox: Mailbox): Promise<void> {
  const known = await mailboxOf(account);
  if (known?.service === mailbox.service && known.origin === mailbox.origin) return;
  await browser.storage.local.set({ [keyOf(account)]: mailbox });
}
