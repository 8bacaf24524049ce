import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import type { ComposeFacts, Composer } from '@/webmail/composer';
import { enclosing, readAll, readFirst } from '@/webmail/read';
import { valueOf } from '@/webmail/readFact';
import { readAccount } from './readAccount';
import * as known from './selectors';

const WRITES_NEW = '/scrivi';

function openThreadId(page: Document): string | null {
  return readFirst(page, known.openThread)?.getAttribute('data-thread') ?? null;
}

function addressesIn(compose: Element): readonly EmailAddress[] {
  const field = readFirst(compose, known.toBox);
  const written = field instanceof HTMLInputElement ? field.value.split(/[;,]/u) : [];
  return written.flatMap((one) => emailAddress(one.trim()) ?? []);
}

function readCompose(compose: Element): ComposeFacts {
  const to = addressesIn(compose);
  const field = readFirst(compose, known.subjectBox);
  const threadId = compose.getAttribute('data-answers');
  return {
    id: compose.getAttribute('data-draft') ?? '',
    threadId,
    isAnswer: threadId !== null,
    isForward: false,
    mayBeForward: false,
    to,
    everybody: to,
    subject: field instanceof HTMLInputElement ? field.value : '',
  };
}

/** What Premura must know of Postina's composes; what it does with them is the same in all webmails. */
export const composer: Composer = {
  editor: known.editor,
  kept: known.kept,
  subjectBox: known.subjectBox,
  buttons: [
    ['send', known.sends],
    ['discard', known.discards],
  ],
  schedules: known.nothing,
  chosenTime: known.nothing,
  dialog: known.dialog,
  openComposes: (page) => readAll(page, known.compose),
  composeAround: (part) => enclosing(part, known.compose),
  readCompose,
  accountOf: (page) => valueOf(readAccount(page))?.address ?? null,
  isAlone: (page) => new URL(page.URL).pathname === WRITES_NEW,
  isNewMessage: (page) => new URL(page.URL).pathname === WRITES_NEW,
  threadRoot: (page) => readFirst(page, known.openThread),
  openThreadId,
  replyButton: (root) => readFirst(root, known.replies),
  answers: (page, { facts }, { threadId, contact }) =>
    openThreadId(page) === threadId && facts.threadId === threadId && facts.to.includes(contact),
};
