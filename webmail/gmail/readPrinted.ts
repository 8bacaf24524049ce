import type { Message, Person } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { ownWords } from '../ownWords';
import { plainLine } from '../plainText';
import { readAll, readEvery, readFirst } from '../read';
import { firstOf, type Reading, valueOf } from '../readFact';
import { idOfPermId } from './ids';
import { directionOf, type MessageContext } from './readMessage';
import type { ThreadReading } from './readThread';
import { timeOf } from './readTime';
import { printedCell, printedMessage, printedRecipients, printedSubject } from './selectors';

const LONGEST_LINE = 2_000;

/**
 * The print view (`view=pt`) and the whole message (`view=lg`): there everything is text, so nobody's address has a
 * second signal, and the ids stand in the page's address.
 */
export function readPrinted(page: Document, url: string, context: MessageContext): ThreadReading {
  const nodes = readEvery(page, printedMessage);
  const ids = idsIn(url);
  const messageId = nodes.length === 1 ? ids.message : null;
  const subject = readSubject(page);
  const messages = nodes.map((node) => printedMessageIn(node, messageId, context));
  return {
    thread: { id: ids.thread, subject: valueOf(subject), messages },
    contact: { missing: 'a printed page has no second signal that confirms who it is' },
    facts: [
      ['thread', [found('printed', 'print page')]],
      ['thread-id', [found(ids.thread, 'the page’s address')]],
      ['subject', [subject]],
      ['sender', messages.map(({ from }) => found(from.address, 'print head'))],
    ],
  };
}

function found(value: string | null, readBy: string): Reading<string> {
  return value === null ? { missing: 'it is not on the page' } : { value, readBy };
}

function idsIn(url: string) {
  const query = URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();
  return {
    thread: idOfPermId(query.get('permthid')),
    message: idOfPermId(query.get('simpl') ?? query.get('permmsgid')),
  };
}

/** "Gmail - Your order" is the title of `view=pt`, "Your order" that of `view=lg`. */
function readSubject(page: Document): Reading<string> {
  const strategies = [
    { name: 'print head', text: () => readFirst(page, printedSubject)?.textContent },
    { name: 'title', text: () => page.title.replace(/^Gmail - /u, '') },
  ].map(({ name, text }) => ({
    name,
    read: () => plainLine(text() ?? '', LONGEST_LINE) || null,
  }));
  return firstOf(strategies, page, 'the page shows no subject');
}

function printedMessageIn(node: Element, id: string | null, context: MessageContext): Message {
  const [head, date, ...others] = readAll(node, printedCell);
  const body = others.at(-1);
  const from = personIn(head?.textContent ?? '');
  const recipients = readFirst(node, printedRecipients)?.textContent ?? '';
  return {
    id,
    from,
    to: recipients
      .slice(recipients.search(/[:：]/u) + 1, LONGEST_LINE)
      .split(',')
      .map(personIn)
      .filter(isSomebody),
    cc: [],
    sentAt: valueOf(timeOf(id, plainLine(date?.textContent ?? '', LONGEST_LINE), context)),
    direction: directionOf(from.address, context.account),
    expanded: body !== undefined,
    text: body === undefined ? null : ownWords(body).text,
  };
}

/** "Anna Rossi <anna@acme.example>" or the address alone. */
function personIn(text: string): Person {
  const line = plainLine(text, LONGEST_LINE);
  const address: EmailAddress | null = emailAddress(/<([^<>\s]+)>$/u.exec(line)?.[1] ?? line);
  return {
    name: line.includes('<') ? line.slice(0, line.lastIndexOf('<')).trim() || null : null,
    address,
  };
}

function isSomebody({ name, address }: Person): boolean {
  return name !== null || address !== null;
}
