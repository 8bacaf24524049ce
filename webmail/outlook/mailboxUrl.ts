import type { EmailAddress } from '@/domain/people/emailAddress';

interface Mailbox {
  readonly account: EmailAddress;
  /** The address of a tab that shows it already. */
  readonly tab: string | undefined;
}

const PERSONAL = 'https://outlook.live.com';
const COMPANY = 'https://outlook.office.com';
/** outlook.fr, hotmail.co.uk, live.it, msn.com: personal accounts are refused at the companies' host (inbox-zero #2645). */
const PERSONAL_DOMAIN =
  /@(?:outlook|hotmail|live|msn|windowslive|passport)\.(?:com?\.)?[a-z]{2,3}$/u;
const HOSTS = [
  PERSONAL,
  COMPANY,
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/**
 * An address within a mailbox. `login_hint` asks Microsoft's sign-in for the account by its address (in public use, seen
 * 2026-11); which one the page then shows, only the page says. A host that redirects may lose what was asked for, so that
 * of a tab that is open comes first.
 */
export function mailboxUrl(
  { account, tab }: Mailbox,
  path: string,
  asked: Readonly<Record<string, string>>,
): string {
  const usual = PERSONAL_DOMAIN.test(account) ? PERSONAL : COMPANY;
  const host = HOSTS.find((one) => tab?.startsWith(`${one}/`) === true) ?? usual;
  const query = new URLSearchParams({ login_hint: account, ...asked });
  const root = host === PERSONAL ? 'mail/0' : 'mail';
  return `${host}/${root}/${path}?${query.toString().replaceAll('+', '%20')}`;
}
