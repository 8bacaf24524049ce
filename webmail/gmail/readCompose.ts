import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { isInside, readAll, readFirst, type Selector } from '../read';
import * as known from './composeSelectors';
import { idOfPermId, legacyId } from './ids';
import { draftId, editor, replyThreadId } from './selectors';

/** What a mail being written says of itself. */
export interface ComposeFacts {
  /** The same for one mail until it is gone. */
  readonly id: string;
  /** `null` in a new message; an id that no thread has where two sources disagree. */
  readonly threadId: string | null;
  /** It answers or forwards another mail. */
  readonly isAnswer: boolean;
  readonly isForward: boolean;
  /** It goes to nobody yet, and no button says what it is: a forward begins so. */
  readonly mayBeForward: boolean;
  /** Those of To; none where they cannot be read. */
  readonly to: readonly EmailAddress[];
  /** Those of To, Cc and Bcc; `null` where one of them cannot be read. */
  readonly everybody: readonly EmailAddress[] | null;
  readonly subject: string;
}

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
  const byPermId = idOfPermId(valueOf(root, known.replyThreadPermId));
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
