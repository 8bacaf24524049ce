import { chooseContact } from '@/domain/mail/chooseContact';
import type { Addressee, Message, Thread } from '@/domain/mail/reading';
import { plainLine } from '../plainText';
import { enclosing, readFirst } from '../read';
import { agreedBy, firstOf, type Reading, type Strategy, valueOf } from '../readFact';
import type { OpenThread } from './lookForThread';
import { fromAttribute, idOfPermId, legacyId, legacyThreadId, loggedId } from './ids';
import { notInBody } from './outside';
import type { MessageContext, MessageReading } from './readMessage';
import { readMessages } from './readMessages';
import { textWithPictures } from './textWithPictures';
import type { Facts } from '../summary';
import { loggedThread, replyThreadId } from './selectors';

const LONGEST_SUBJECT = 2_000;
const MOST_MESSAGES = 2_000;

/** One open thread as read: what it is and whom it is with. */
export interface ThreadReading {
  readonly thread: Thread | null;
  readonly contact: Reading<Addressee>;
  readonly facts: Facts;
}

export const noThread: ThreadReading = {
  thread: null,
  contact: { missing: 'no thread is open' },
  facts: [],
};

export function readThread(open: OpenThread, context: MessageContext): ThreadReading {
  const messages = readMessages(open, context).slice(-MOST_MESSAGES);
  const id = readThreadId(open);
  const subject = readSubject(open.heading);
  const thread = {
    id: valueOf(id),
    subject: valueOf(subject),
    messages: messages.map(({ message }) => message),
  };
  const contact = open.isWhole
    ? readContact(thread, messages, context)
    : { missing: 'a part of the thread is not understood' };
  return {
    thread,
    contact,
    facts: [
      ['thread-id', [id]],
      ['subject', [subject]],
      ...['message-id', 'sender', 'recipients', 'time'].map(
        (fact) => [fact, messages.flatMap(({ facts }) => facts[fact] ?? [])] as const,
      ),
    ],
  };
}

const headingStrategies: readonly Strategy<Element | null, string>[] = [
  legacyThreadId('data-thread-perm-id'),
  fromAttribute('data-thread-perm-id', idOfPermId),
];
const listStrategy: Strategy<OpenThread, string> = {
  name: 'jslog',
  read: ({ root, messages: [first] }) => {
    const list = first === undefined ? null : enclosing(first, loggedThread);
    return list === null || !root.contains(list)
      ? null
      : loggedId(list.getAttribute('jslog'), 'thread');
  },
};
const replyStrategy: Strategy<OpenThread, string> = {
  name: 'lts of the reply',
  read: ({ root }) =>
    legacyId(readFirst(root, replyThreadId, notInBody)?.getAttribute('value') ?? null),
};

function readThreadId(open: OpenThread): Reading<string> {
  const missing = 'the thread shows no id';
  const strategies: readonly Strategy<OpenThread, string>[] = [
    ...headingStrategies.map(({ name, read }) => ({
      name,
      read: ({ heading }: OpenThread) => read(heading),
    })),
    listStrategy,
  ];
  const id = agreedBy(strategies, open, missing);
  const isAbsent = 'missing' in id && id.missing === missing;
  return isAbsent ? firstOf([replyStrategy], open, missing) : id;
}

/** Emoji in a subject are pictures: their text is joined in. */
function readSubject(heading: Element | null): Reading<string> {
  const subject = plainLine(heading === null ? '' : textWithPictures(heading), LONGEST_SUBJECT);
  return subject === ''
    ? { missing: 'the thread shows no subject' }
    : { value: subject, readBy: 'heading' };
}

/** From the message that names the contact on, every sender must be certain: a later one could be the contact. */
function readContact(
  thread: Thread,
  readings: readonly MessageReading[],
  { account }: MessageContext,
): Reading<Addressee> {
  if (account === null) return { missing: 'without an account nobody can be told from the user' };
  const isBulk = (message: Message) =>
    readings.findLast((one) => one.message === message)?.isBulk() === true;
  const choice = chooseContact(thread, account.address, isBulk);
  if ('missing' in choice) return choice;
  const { contact, saidBy } = choice;
  const from = readings.findIndex(({ message }) => message === saidBy);
  const isCertain = readings.slice(from).every(({ senderIsConfirmed }) => senderIsConfirmed);
  const isNamed =
    saidBy.from.address === contact.address ||
    readings[from]?.confirmsRecipient(contact.address) === true;
  if (!isCertain || !isNamed) return { missing: 'no second signal confirms who it is' };
  const how = saidBy.from.address === contact.address ? 'latest sender' : 'first recipient';
  return { value: contact, readBy: how };
}
