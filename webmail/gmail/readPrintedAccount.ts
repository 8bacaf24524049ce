import type { Addressee } from '@/domain/mail/reading';
import { readFirst } from '../read';
import { agreedBy, type Reading } from '../readFact';
import type { ReadingContext } from '../webmail';
import { addressee, withGiven } from './readAccount';
import { printedAccount } from './selectors';

/** Whose mailbox a print view shows: "Anna Rossi <anna@acme.example>" at the top right, and nothing else. */
export function readPrintedAccount(page: Document, context: ReadingContext): Reading<Addressee> {
  const owner = printedOwner(page);
  const head = { name: 'print head', read: () => owner?.address ?? null };
  const named = agreedBy([head], page, 'the page names no account');
  return withGiven(named, context, () => owner?.name ?? null);
}

function printedOwner(page: Document): Addressee | null {
  const text = readFirst(page, printedAccount)?.textContent.slice(0, 1_000) ?? '';
  const [, name = '', address = ''] = /^([^<>]*)<([^<>\s]+)>\s*$/u.exec(text) ?? [];
  return addressee(name, address);
}
