import type { Person } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { plainLine } from '../plainText';
import { readAll, readEvery, readFirst } from '../read';
import { outsideBodiesAndRows } from './outside';
import {
  answeredHead,
  ccLine,
  hoverTarget,
  namedSender,
  replyRecipient,
  rowPerson,
  toLine,
} from './selectors';
import { agreedAddress, personIn, sameName, withoutPrefix } from './people';
import { personOn } from './readPeople';
import { personAt } from './readRecipients';

const LONGEST_LINE = 1_000;

interface Named {
  readonly name: string;
  readonly address: EmailAddress;
}

/**
 * Names with their addresses as they stand beside the open mail, in the order of WEBMAIL 3.1: the row of the open
 * conversation, Outlook's own head in an open reply and whom that goes to, the other heads. A name with two addresses has none. What stands in
 * bodies is no source: their writers can forge it.
 */
export function knownBeside(
  pane: Element,
  row: Element | null,
): (name: string) => Person['address'] {
  const known = [...inRow(row), ...inReply(pane), ...replied(pane), ...inHeads(pane)];
  return (name) => {
    const meant = known.filter((one) => sameName(one.name, name));
    return agreedAddress(meant.map(({ address }) => address));
  };
}

function inRow(row: Element | null): readonly Named[] {
  if (row === null) return [];
  return readEvery(row, rowPerson).flatMap((one) =>
    named({ name: one.textContent, address: emailAddress(one.getAttribute('title') ?? '') }),
  );
}

/** The first line of the head that Outlook writes over the mail that is answered: "From: Anna Rossi <anna@…>". */
function inReply(pane: Element): readonly Named[] {
  const head = readFirst(pane, answeredHead);
  const first = head === null ? '' : firstLineOf(head);
  return named(personIn(withoutPrefix(first)));
}

function firstLineOf(head: Element): string {
  let line = '';
  for (const node of head.childNodes) {
    if (node.nodeName === 'BR' && line.trim() !== '') break;
    line += node.textContent;
    if (line.length > LONGEST_LINE) break;
  }
  return plainLine(line, LONGEST_LINE);
}

function replied(pane: Element): readonly Named[] {
  return readEvery(pane, replyRecipient).map(personOn).flatMap(named);
}

/** Writers and recipients of the same conversation. */
function inHeads(pane: Element): readonly Named[] {
  const lines = [namedSender, toLine, ccLine].flatMap((kind) => readEvery(pane, kind));
  return lines
    .filter(outsideBodiesAndRows)
    .flatMap((line) => readAll(line, hoverTarget))
    .map(personAt)
    .flatMap(named);
}

function named({ name, address }: Person): readonly Named[] {
  const plain = plainLine(name ?? '', LONGEST_LINE);
  return plain === '' || address === null ? [] : [{ name: plain, address }];
}
