import type { Addressee } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { plainLine } from '../plainText';
import { readFirst } from '../read';
import { agreedBy, type Reading, type Strategy } from '../readFact';
import type { ReadingContext } from '../webmail';
import { notInBody } from './outside';
import { accountButton, accountMenu, accountMeta, banner } from './selectors';

interface Source {
  readonly page: Document;
  readonly url: string;
  /** Who is named on the account button, and in its menu where that is open. */
  readonly labelled: Addressee | null;
  readonly inMenu: Addressee | null;
}
type AccountStrategy = Strategy<Source, EmailAddress>;

/** A mailbox lent to us by its owner: there the signed-in person may be named as well (WEBMAIL 2.2). */
const DELEGATED = /^\/(?:mail\/)?(?:u\/\d+\/d|b\/\d+)\//u;
const LONGEST_NAME = 500;
const MOST_LEAVES = 300;

const meta: AccountStrategy = {
  name: 'meta og-profile-acct',
  read: ({ page, url }) =>
    isDelegated(url)
      ? null
      : emailAddress(readFirst(page, accountMeta)?.getAttribute('content') ?? ''),
};

/** "Subject - address - Gmail": only the last but one counts, since the subject is the sender's to choose. */
const title: AccountStrategy = {
  name: 'title',
  read: ({ page }) =>
    page.title.startsWith('Gmail - ')
      ? null
      : emailAddress(page.title.slice(-1_000).split(' - ').at(-2) ?? ''),
};

const button: AccountStrategy = {
  name: 'account button',
  read: ({ url, labelled }) => (isDelegated(url) ? null : (labelled?.address ?? null)),
};

const menu: AccountStrategy = {
  name: 'account menu',
  read: ({ inMenu }) => inMenu?.address ?? null,
};

/** What stands behind the "#" is the user's to choose: a search, a label. */
function isDelegated(url: string): boolean {
  return URL.canParse(url) && DELEGATED.test(new URL(url).pathname);
}

/** Whose mailbox the page shows. */
export function readAccount(page: Document, context: ReadingContext): Reading<Addressee> {
  // The top of the page alone is searched: below it stand long lists and threads.
  const top = readFirst(page, banner, notInBody);
  const labelled = top && labelledIn(top);
  const inMenu = top && menuOwnerIn(top);
  const source = { page, url: context.url, labelled, inMenu };
  const named = agreedBy([meta, title, button, menu], source, UNNAMED);
  const nameOf = (address: EmailAddress) =>
    [labelled, inMenu].find((owner) => owner?.address === address)?.name ?? null;
  return withGiven(named, context, nameOf);
}

const UNNAMED = 'the page names no account';

/** `--account` counts only where the page itself names none, and must not differ. */
export function withGiven(
  named: Reading<EmailAddress>,
  { account }: ReadingContext,
  nameFor: (address: EmailAddress) => string | null,
): Reading<Addressee> {
  const given = account === undefined ? null : emailAddress(account);
  if ('missing' in named) {
    const mayUseGiven = given !== null && named.missing === UNNAMED;
    return mayUseGiven ? { value: { name: null, address: given }, readBy: 'given' } : named;
  }
  if (given !== null && given !== named.value) return { missing: 'the page names another account' };
  return { value: { name: nameFor(named.value), address: named.value }, readBy: named.readBy };
}

/** "Google Account: Anna Rossi (anna@acme.example)", in whichever language. */
function labelledIn(top: Element): Addressee | null {
  const label = readFirst(top, accountButton)?.getAttribute('aria-label') ?? '';
  const [, named = '', address = ''] = /^([^()]{0,300})\(([^()\s]{3,254})\)\s*$/u.exec(label) ?? [];
  return addressee(named.split(/[:：]/u).at(-1) ?? '', address);
}

/** The first address in the open menu that is not a link to another mailbox; the name may stand right before it. */
function menuOwnerIn(top: Element): Addressee | null {
  const opened = readFirst(top, accountMenu);
  const leaves = opened === null ? [] : leavesOf(opened);
  const owner = leaves.find(({ text, isLink }) => !isLink && emailAddress(text) !== null);
  if (owner === undefined) return null;
  const before = leaves.slice(0, leaves.indexOf(owner)).at(-1);
  return addressee(before?.block === owner.block ? (before?.text ?? '') : '', owner.text);
}

/** The texts of a small part of the page, with the block in which each stands beside its siblings. */
function leavesOf(part: Element) {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null && texts.length < MOST_LEAVES) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts
    .filter((leaf) => leaf.data.trim() !== '')
    .map((leaf) => ({
      text: leaf.data,
      block: leaf.parentElement?.parentElement,
      isLink: leaf.parentElement?.closest('a') !== null,
    }));
}

export function addressee(name: string, address: string): Addressee | null {
  const known = emailAddress(address);
  return known === null ? null : { name: plainLine(name, LONGEST_NAME) || null, address: known };
}
