import type { Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { type Accept, readAll, readFirst } from '../read';
import type { Reading } from '../readFact';
import { addressesOn, readPerson } from './readPerson';
import { person, recipientLine } from './selectors';

/** Who got a message, as far as its line of recipients says. */
export interface Recipients {
  readonly people: readonly Person[];
  /** Those whom two signals name. */
  readonly confirmed: ReadonlySet<EmailAddress>;
}

const MOST_PEOPLE = 500;

/** Gmail's line names To and Cc in one, and cuts long lists until the details are opened. */
export function readRecipients(message: Element, outside: Accept): Reading<Recipients> {
  const line = readFirst(message, recipientLine, (one) => outside(one) && namesSomebody(one));
  if (line === null) return { missing: 'the message shows no recipients' };
  const nodes = readAll(line, person).slice(0, MOST_PEOPLE);
  return {
    value: {
      people: nodes.map(readPerson),
      confirmed: new Set(nodes.flatMap((node) => confirmedAddress(node) ?? [])),
    },
    readBy: nodes.some((node) => node.hasAttribute('email')) ? 'email' : 'hovercard',
  };
}

/** Pages without a doctype take class names of either case: `.hB` is a button there. */
function namesSomebody(line: Element): boolean {
  return readFirst(line, person) !== null;
}

function confirmedAddress(node: Element): EmailAddress | null {
  const [email = null, hovercard] = addressesOn(node);
  return email === hovercard ? email : null;
}
