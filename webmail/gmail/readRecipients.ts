import type { Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { type Accept, enclosing, isOne, readAll, readFirst } from '../read';
import type { Reading } from '../readFact';
import { addressesOn, readPerson } from './readPerson';
import { headRow, person, recipientLine, senderLine } from './selectors';

/** Who got a message, as far as its line of recipients says. */
export interface Recipients {
  readonly people: readonly Person[];
  /** Whether two signals name somebody. */
  readonly confirms: (address: EmailAddress) => boolean;
}

const MOST_PEOPLE = 500;

/** Gmail's line names To and Cc in one, and cuts long lists until the details are opened. */
export function readRecipients(message: Element, outside: Accept): Reading<Recipients> {
  const isLine = (one: Element) => outside(one) && namesSomebody(one);
  const line = readFirst(message, recipientLine, isLine) ?? nextRow(message, isLine);
  if (line === null) return { missing: 'the message shows no recipients' };
  const nodes = readAll(line, person).slice(0, MOST_PEOPLE);
  return {
    value: {
      people: nodes.map(readPerson),
      confirms: (address) => nodes.some((node) => confirmedAddress(node) === address),
    },
    readBy: nodes.some((node) => node.hasAttribute('email')) ? 'email' : 'hovercard',
  };
}

/** In a layout that is not known: the row under the one in which the sender stands. */
function nextRow(message: Element, isLine: Accept): Element | null {
  const sender = readFirst(message, senderLine);
  let row = sender && enclosing(sender, headRow);
  while (row && message.contains(row)) {
    const next = row.nextElementSibling;
    if (next !== null && isOne(next, headRow) && isLine(next)) return next;
    row = row.parentElement && enclosing(row.parentElement, headRow);
  }
  return null;
}

/** Pages without a doctype take class names of either case: `.hB` is a button there. */
function namesSomebody(line: Element): boolean {
  return readFirst(line, person) !== null;
}

function confirmedAddress(node: Element): EmailAddress | null {
  const [email = null, hovercard] = addressesOn(node);
  return email === hovercard ? email : null;
}
