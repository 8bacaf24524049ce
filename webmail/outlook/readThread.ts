import { chooseContact } from '@/domain/mail/chooseContact';
import type { Addressee, Message, Thread } from '@/domain/mail/reading';
import { plainLine } from '../plainText';
import { isInside, readAll, readFirst } from '../read';
import { agreedBy, type Reading, type Strategy, valueOf } from '../readFact';
import type { Facts } from '../summary';
import { editor } from './composeSelectors';
import { type Cards, findCards } from './findCards';
import { foldedLine, foldsIn } from './foldedLine';
import { inOrder } from './inOrder';
import { knownBeside } from './knownBeside';
import { openRow } from './openRow';
import { outsideBodiesAndRows } from './outside';
import { type MessageReading, readMessage } from './readMessage';
import { readTimes } from './readTimes';
import { withOwnFolds } from './withOwnFolds';
import { composePlace, conversation, messageBody, sentTime, subject } from './selectors';

const LONGEST_SUBJECT = 2_000;
const MOST_MESSAGES = 2_000;

export interface ThreadReading {
  readonly thread: Thread | null;
  /** Its messages with where they stand, oldest first. */
  readonly readings: readonly MessageReading[];
  readonly contact: Reading<Addressee>;
  readonly facts: Facts;
}

export const noThread: ThreadReading = {
  thread: null,
  readings: [],
  contact: { missing: 'no mail is open' },
  facts: [],
};

export interface ThreadContext {
  readonly page: Document;
  readonly url: string;
  readonly account: Addressee | null;
  readonly zone: string;
  readonly languages: readonly string[];
}

export function readThread(pane: Element, context: ThreadContext): ThreadReading {
  const title = readSubject(pane);
  const row = openRow(context.page, valueOf(title));
  const found = findCards(pane);
  const messages = inOrder(messagesOf(found, { pane, row, context }));
  const id = agreedBy(idStrategies, { pane, row, url: context.url }, 'the mail shows no id');
  const thread = {
    id: valueOf(id),
    subject: valueOf(title),
    messages: messages.readings.slice(-MOST_MESSAGES).map(({ message }) => message),
  };
  const isCertain = found.isWhole && messages.isSure;
  return {
    thread,
    readings: messages.readings,
    contact: isCertain
      ? contactOf(thread, messages.readings, context)
      : { missing: 'a part of the conversation is not understood' },
    facts: factsOf({ id, title, readings: messages.readings }),
  };
}

interface Place {
  readonly pane: Element;
  readonly row: Element | null;
  readonly context: ThreadContext;
}

function messagesOf({ cards }: Cards, { pane, row, context }: Place): readonly MessageReading[] {
  const times = readTimes(cards.map(shownTime), context);
  const addressOf = knownBeside(pane, row);
  const readings = cards.map((card, index) =>
    readMessage(card, { ...context, addressOf, time: times[index] ?? { missing: 'no date' } }),
  );
  return withOwnFolds(readings, { addressOf }).filter((one) => !isClosedDraft(one));
}

/** A draft that nobody is writing at looks like an own message, with a place for its compose beside it. */
function isClosedDraft({ card, message }: MessageReading): boolean {
  const isEmpty = (place: Element) =>
    !isInside(place, messageBody) && readFirst(place.parentElement ?? place, editor) === null;
  return message.direction === 'out' && readFirst(card, composePlace, isEmpty) !== null;
}

function shownTime(card: Element): string {
  const named = readFirst(card, sentTime, outsideBodiesAndRows);
  const shown = named ?? foldsIn(card).map(foldedLine)[0]?.date ?? null;
  return plainLine(shown?.textContent ?? '', LONGEST_SUBJECT);
}

type IdSource = Pick<Place, 'pane' | 'row'> & { readonly url: string };
const idStrategies: readonly Strategy<IdSource, string>[] = [
  { name: 'data-convid of the pane', read: ({ pane }) => conversationIn(pane) },
  { name: 'readconv', read: ({ url }) => conversationAt(url) },
  { name: 'the selected row', read: ({ row }) => row?.getAttribute('data-convid') ?? null },
];

/**
 * "/mail/deeplink/readconv/AAQk…", in the letters of `data-convid` or in those of an address (amarnai 2026-07: "-" and "_"
 * for "/" and "+"). Half of an escape makes no error of it.
 */
function conversationAt(url: string): string | null {
  const [, id = ''] = /\/deeplink\/readconv\/([^/]+)/u.exec(new URL(url).pathname) ?? [];
  const plain = id.replaceAll(/[+_]/gu, '%2B').replaceAll('-', '/');
  return new URLSearchParams(`id=${plain}`).get('id') || null;
}

function conversationIn(pane: Element): string | null {
  const own = pane.getAttribute('data-convid');
  const ids = readAll(pane, conversation, outsideBodiesAndRows).map((one) =>
    one.getAttribute('data-convid'),
  );
  const [id = null, ...others] = new Set([...(own === null ? [] : [own]), ...ids]);
  return others.length > 0 || id === '' ? null : id;
}

/** Where Copilot sums up a mail its heading stands there twice; a reply's field for the subject is no heading. */
function readSubject(pane: Element): Reading<string> {
  const heading = readFirst(pane, subject, outsideBodiesAndRows);
  const text = plainLine(
    heading?.getAttribute('title') ?? heading?.textContent ?? '',
    LONGEST_SUBJECT,
  );
  return text === ''
    ? { missing: 'the mail shows no subject' }
    : { value: text, readBy: 'heading' };
}

function contactOf(
  thread: Thread,
  readings: readonly MessageReading[],
  { account }: ThreadContext,
): Reading<Addressee> {
  if (account === null) return { missing: 'without an account nobody can be told from the user' };
  const bulk = new Set(readings.filter(({ isBulk }) => isBulk).map(({ message }) => message));
  const isBulk = (message: Message) => bulk.has(message);
  const choice = chooseContact(thread, account.address, isBulk);
  if ('missing' in choice) return choice;
  const { contact, saidBy } = choice;
  const from = readings.findIndex(({ message }) => message === saidBy);
  if (!readings.slice(from).every((one) => senderIsSure(one, readings.length))) {
    return { missing: 'a sender is not certain' };
  }
  return { value: contact, readBy: saidBy.direction === 'out' ? 'recipient' : 'sender' };
}

/** The only message of a pane needs no mark to tell its sender's line from another's: its body is enough. */
function senderIsSure({ senderIsNamed, message }: MessageReading, count: number): boolean {
  return senderIsNamed || (count === 1 && message.expanded);
}

interface Read {
  readonly id: Reading<string>;
  readonly title: Reading<string>;
  readonly readings: readonly MessageReading[];
}

function factsOf({ id, title, readings }: Read): Facts {
  const ofMessages = ['message-id', 'sender', 'recipients', 'time'].map(
    (fact) => [fact, readings.flatMap(({ facts }) => facts[fact] ?? [])] as const,
  );
  return [['thread-id', [id]], ['subject', [title]], ...ofMessages];
}
