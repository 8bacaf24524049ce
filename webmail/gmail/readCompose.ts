import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import type { ComposeFacts } from '../composer';
import { isInside, readAll, readFirst, type Selector } from '../read';
import * as known from './composeSelectors';
import { idOfPermId, legacyId, mailOfPermId } from './ids';
import { draftId, editor, replyThreadId } from './selectors';

export function readCompose(root: Element): ComposeFacts {
  const everybody = addressesIn(root);
  const row = readFirst(root, known.toRow, notWritten);
  const answered = valueOf(root, known.answeredMessage);
  return {
    id: idOf(root),
    threadId: threadOf(root),
    isAnswer: answered !== '' && answered !== 'undefined',
    isForward: saysForward(root),
    mayBeForward: everybody?.length === 0 && readFirst(root, known.answerKind, notWritten) === null,
    to: (row === null ? null : addressesIn(row)) ?? [],
    everybody,
    subject: valueOf(root, known.subjectBox).trim(),
  };
}

/** A draft's own id is the same in every tab; the number of a compose counts in its page only. */
function idOf(root: Element): string {
  const draft = valueOf(root, draftId);
  const named = draft === 'undefined' ? '' : draft;
  return (named || valueOf(root, known.composeNumber) || 'compose').slice(0, 200);
}

const DISAGREEING = 'disagreeing';

function threadOf(root: Element): string | null {
  const named = legacyId(valueOf(root, replyThreadId));
  const permId = valueOf(root, known.replyThreadPermId);
  const byPermId = idOfPermId(permId);
  // With conversation view off each mail stands for itself: what it is of stands before it.
  if (named !== null && named === mailOfPermId(permId)) return byPermId;
  if (named !== null && byPermId !== null && named !== byPermId) return DISAGREEING;
  return named ?? byPermId;
}

/** By a picture on its button, or by the head of the mail that is forwarded: a mail answered stands in a quotation. */
function saysForward(root: Element): boolean {
  const isHead = (sender: Element) => !isInside(sender, known.quotedMail);
  return (
    readFirst(root, known.forwardIcon, notWritten) !== null ||
    readFirst(root, known.forwardedSender, isHead) !== null
  );
}

/** What is being typed and is no address yet makes the recipients unknown. */
function addressesIn(scope: Element): readonly EmailAddress[] | null {
  const chips = readAll(scope, known.recipientChip, notWritten);
  const classic = readAll(scope, known.classicRecipient, notWritten);
  const fields = readAll(scope, known.recipientField, notWritten);
  const isKnown = chips.length + classic.length + fields.length > 0;
  const named = [
    ...chips.map((chip) => chip.getAttribute('data-hovercard-id') ?? ''),
    ...classic.map(textOf),
    ...fields
      .flatMap((field) => textOf(field).split(/[,;\n]/u))
      .filter((text) => text.trim() !== ''),
  ].map((text) => emailAddress(/<([^<>]*)>\s*$/u.exec(text)?.[1] ?? text));
  const addresses = named.filter((address) => address !== null);
  return isKnown && addresses.length === named.length ? addresses : null;
}

function valueOf(root: Element, field: Selector): string {
  const found = readFirst(root, field, notWritten);
  return found === null ? '' : textOf(found);
}

function textOf(field: Element): string {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isField ? field.value : '';
}

/** A mail that is quoted may hold anything. */
function notWritten(element: Element): boolean {
  return !isInside(element, editor);
}
