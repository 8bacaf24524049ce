import type { Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { plainLine } from '../plainText';
import { type Accept, isOne, readAll, readEvery, readFirst } from '../read';
import type { Reading } from '../readFact';
import { knownAddress } from './knownAddress';
import { sender, senderAddressText, senderLine, senderPicture } from './selectors';

/** Who wrote a message; `confirmed` where two signals of different kinds name the same address. */
export interface Sender {
  readonly person: Person;
  readonly confirmed: boolean;
}

const LONGEST_NAME = 500;
const LONGEST_LINE = 5_000;

/**
 * The name is never a signal: its writer chose it. Where any two signals differ, none counts: then somebody or
 * something else has got into the sender's line.
 */
export function readSender(message: Element, outside: Accept): Reading<Sender> {
  const line = readFirst(message, senderLine, outside);
  if (line === null) return { missing: 'the message shows no sender' };
  const picture = readFirst(message, senderPicture, outside);
  const kinds = signals(line, picture).filter(({ values }) => values.length > 0);
  const written = new Set(kinds.flatMap(({ values }) => values));
  const addresses = new Set([...written].map(knownAddress));
  const [address = null] = addresses;
  if (addresses.size > 1) return { missing: 'the sender’s signals disagree' };
  if (address === null) return { missing: 'the sender’s address is not there' };
  return {
    value: { person: { name: nameIn(line, address), address }, confirmed: kinds.length > 1 },
    readBy: kinds.map(({ name }) => name).join(' + '),
  };
}

function signals(line: Element, picture: Element | null) {
  const named = readEvery(line, sender);
  return [
    { name: 'email', values: attributes(named, 'email') },
    { name: 'hovercard', values: attributes(named, 'data-hovercard-id') },
    { name: 'text', values: writtenAddresses(line) },
    { name: 'picture', values: attributes(picture === null ? [] : [picture], 'jid') },
  ];
}

/** Gmail writes "undefined" where it does not know yet. */
function attributes(elements: readonly Element[], name: string): readonly string[] {
  return elements
    .map((element) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '' && value !== 'undefined');
}

/** "<anna@acme.example>" beside the name; where Gmail's own node for it is gone, all that stands in brackets. */
function writtenAddresses(line: Element): readonly string[] {
  const own = readAll(line, senderAddressText);
  const text = (own.length > 0 ? own : [line]).map(({ textContent }) => textContent).join(' ');
  return [...text.slice(0, LONGEST_LINE).matchAll(/<([^<>\s]{3,254})>/gu)].map(
    ([, found = '']) => found,
  );
}

function nameIn(line: Element, address: EmailAddress): string | null {
  const named = readFirst(line, sender, (element) => !isOne(element, senderAddressText));
  const name = plainLine(named?.getAttribute('name') ?? named?.textContent ?? '', LONGEST_NAME);
  return name === '' || name.toLowerCase() === address ? null : name;
}
