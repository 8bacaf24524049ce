import type { EmailAddress } from '@/domain/people/emailAddress';
import { valueOf } from '../readFact';
import { mailboxNamed } from './mailboxNamed';
import { selectedRow } from './selectedRow';
import { userNames } from './userNames';

/** What the window that opened this one showed when it was asked. */
export interface Opener {
  readonly account: EmailAddress;
  /** See `userNames`. */
  readonly names: readonly string[];
  /** A copy of the row that was selected: its node may show another mail by now. */
  readonly row: Element | null;
}

/** "/mail/deeplink/read/…", "/mail/0/deeplink/readconv/…", "/mail/compose/…": windows that are one mail or one compose. */
const OWN_WINDOW = /^\/mail\/(?:[^/]+\/)?(?:deeplink|compose)(?:\/|$)/u;
/** A number as in Gmail, or the address of another mailbox, before the rest of a path. */
const MAILBOX = /^\/mail\/(\d+|[^/]+(?:@|%40)[^/]+)(?:\/|$)/u;

const known = new WeakMap<Document, Opener>();

/**
 * In a window of its own Outlook shows neither folders nor account button: there the window counts that opened it, where that
 * is Outlook at the same place and shows one mailbox. Asked once, when this one was opened: later it may show anything, or
 * be gone. `null` for windows opened otherwise, and for every other page.
 */
export function openerOf(page: Document): Opener | null {
  const kept = known.get(page) ?? (isOwnWindow(page) ? ask(page) : null);
  if (kept !== null) known.set(page, kept);
  return kept;
}

function isOwnWindow({ URL: url }: Document): boolean {
  return OWN_WINDOW.test(new URL(url).pathname);
}

function ask(page: Document): Opener | null {
  const opener = openingPage(page);
  const account = opener === null ? null : accountIn(opener);
  if (opener === null || account === null || !isAt(page, mailboxIn(opener), account)) return null;
  const row = selectedRow(opener)?.cloneNode(true) ?? null;
  return { account, names: userNames(opener), row: row as Element | null };
}

/** A mail may have been opened from a window of its own, too. */
function accountIn(page: Document): EmailAddress | null {
  return valueOf(mailboxNamed(page)) ?? openerOf(page)?.account ?? null;
}

/** An address may ask for another mailbox, or for another account. */
function isAt(page: Document, mailbox: string, account: EmailAddress): boolean {
  const asked = new URL(page.URL).searchParams.get('login_hint') ?? account;
  return mailboxIn(page) === mailbox && asked.toLowerCase() === account;
}

function openingPage(page: Document): Document | null {
  try {
    const opener = page.defaultView?.opener as Window | null | undefined;
    return opener?.document ?? null;
  } catch {
    return null; // SecurityError: it is another site's
  }
}

function mailboxIn({ URL: url }: Document): string {
  const [, mailbox = '0'] = MAILBOX.exec(new URL(url).pathname) ?? [];
  return mailbox.toLowerCase().replace('%40', '@');
}
