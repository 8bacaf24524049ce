import type { Addressee, Person } from '@/domain/mail/reading';
import { plainLine } from '../plainText';
import { isOne, readAll, readEvery, readFirst } from '../read';
import type { Reading } from '../readFact';
import { isShown } from '../isShown';
import { foldedLine, foldsIn } from './foldedLine';
import { outsideBodiesAndRows } from './outside';
import { agreedAddress, personIn, sameName, sharesWord, withoutPrefix } from './people';
import { isOwnName } from './readAccount';
import { ccLine, hoverTarget, labelledPerson, namedSender, sender, toLine } from './selectors';

/** Who wrote a message. Without an address somebody is shown by name, and nothing is kept of them. */
export interface Sender {
  readonly person: Person;
  readonly isOwn: boolean;
  /** Whether the line says by itself that it is the sender's, and not only by where it stands. */
  readonly isNamed: boolean;
  /** The text that stands for a sender whom it shows as the user, or who is known by that alone. */
  readonly shownAs?: string | null;
}

export interface SenderContext {
  readonly page: Document;
  readonly account: Addressee | null;
  /** Who has this name, by what stands beside the mail; more than one address is none. */
  readonly addressOf: (name: string) => Person['address'];
}

const LONGEST_LABEL = 1_000;

export function readSender(card: Element, context: SenderContext): Reading<Sender> {
  const line = lineOf(card);
  if (line === null) return folded(card, context);
  const isNamed = isOne(line, namedSender);
  const isOnly = isNamed ? !namesSeveral(line) : namesNobodyElse(card);
  if (!isOnly) return { missing: 'several people stand as the sender' };
  const said = spoken(line);
  const own = isWrittenByUser(said, context) ? context.account : null;
  if (own === null) return senderNamed({ ...said, isNamed }, context);
  const person = { name: said.label.name, address: own.address };
  const shownAs = said.shown.name;
  return { value: { person, isOwn: true, isNamed, shownAs }, readBy: 'own label' };
}

/** Of a folded message a name is all that there is. */
function folded(card: Element, { addressOf }: SenderContext): Reading<Sender> {
  const line = foldsIn(card).map(foldedLine)[0] ?? null;
  if (line === null) return { missing: 'the message shows no sender' };
  const { name } = line;
  const address = addressOf(name);
  const shownAs = line.isPlain ? name : null;
  return {
    value: { person: { name, address }, isOwn: false, isNamed: address !== null, shownAs },
    readBy: 'folded line',
  };
}

/** Without a mark of its own a line is the sender's only where the head names nobody else. */
function namesNobodyElse(card: Element): boolean {
  const isRecipients = within(recipientLines(card));
  const people = [labelledPerson, hoverTarget]
    .flatMap((kind) => readEvery(card, kind))
    .filter((one) => outsideBodiesAndRows(one) && !isRecipients(one))
    .flatMap((one) => [personIn(one.textContent), personIn(withoutPrefix(labelOf(one)))]);
  return new Set(people.flatMap(({ address }) => address ?? [])).size < 2;
}

function senderNamed(
  { shown, label, isNamed }: Spoken & Pick<Sender, 'isNamed'>,
  { addressOf }: SenderContext,
): Reading<Sender> {
  const name = shown.name ?? label.name;
  const own = [shown.address, label.address];
  const isWritten = own.some((address) => address !== null);
  const beside = name === null ? null : addressOf(name);
  const address = agreedAddress([...own, beside]);
  if (address === null && isWritten) return { missing: 'the sender’s signals disagree' };
  const person = { name, address };
  if (address !== null) {
    return { value: { person, isOwn: false, isNamed }, readBy: isWritten ? 'head' : 'beside' };
  }
  return name === null
    ? { missing: 'the message shows no sender' }
    : { value: { person, isOwn: false, isNamed }, readBy: 'name alone' };
}

function lineOf(card: Element): Element | null {
  const isRecipients = within(recipientLines(card));
  const isSenders = (element: Element) =>
    outsideBodiesAndRows(element) && isShown(element) && !isRecipients(element);
  return readFirst(card, sender, isSenders);
}

function recipientLines(card: Element): readonly Element[] {
  return [toLine, ccLine].flatMap((kind) => readEvery(card, kind));
}

function within(lines: readonly Element[]): (element: Element) => boolean {
  return (element) => lines.some((line) => line.contains(element));
}

/** "… on behalf of …": two cards to click in one line. */
function namesSeveral(line: Element): boolean {
  const texts = readAll(line, hoverTarget).map(({ textContent }) => textContent.trim());
  return new Set(texts.filter((text) => text !== '')).size > 1;
}

interface Spoken {
  readonly shown: Person;
  readonly label: Person;
  readonly shownText: string;
}

/** What stands in the line, and what its label says. Where both are the same, the words before the colon go from both. */
function spoken(line: Element): Spoken {
  const text = plainLine(line.textContent, LONGEST_LABEL);
  const label = plainLine(labelOf(line), LONGEST_LABEL);
  const shownText = label === text && hasPrefix(text) ? withoutPrefix(text) : text;
  return { shown: personIn(shownText), label: personIn(withoutPrefix(label)), shownText };
}

function hasPrefix(text: string): boolean {
  return /^[^:：<>@]{1,30}[:：]\s/u.test(text);
}

/** On the line itself, or on the one element in it that has one. */
function labelOf(line: Element): string {
  const own = line.getAttribute('aria-label');
  if (own !== null) return own;
  for (let inside = line.firstElementChild; inside !== null; inside = inside.firstElementChild) {
    const label = inside.getAttribute('aria-label');
    if (label !== null) return label;
  }
  return '';
}

/**
 * Outlook writes "You", in its own language, for the user, and the real name into the label (GM 2026-09, one source).
 * So nothing of what is shown stands in the label, and that is the user's own name or address by what else the page says.
 */
function isWrittenByUser(said: Spoken, { page, account, addressOf }: SenderContext): boolean {
  const { name, address } = said.label;
  if (account === null || name === null || !saysYou(said, account)) return false;
  if (account.name !== null) return sameName(account.name, name);
  return isOwnName(page, name) || [address, addressOf(name)].includes(account.address);
}

function saysYou({ shown, label, shownText }: Spoken, account: Addressee): boolean {
  if (shown.name === null || shown.address !== null || label.name === null) return false;
  const isOthers = label.address !== null && label.address !== account.address;
  return !isOthers && !sharesWord(shownText, label.name);
}
