import { type Accept, isInside, isOne, readFirst } from '../read';
import { agreedBy, firstOf, type Reading, type Strategy } from '../readFact';
import { fromAttribute, idOfPermId, legacyId, loggedId } from './ids';
import { notInBody, outsideIn } from './outside';
import {
  collapsedMessage,
  compose,
  draftId,
  editor,
  loggedMessage,
  messageBody,
  messageIds,
} from './selectors';

/** What was written in the message; a reply that is being written beneath it has a text of its own. */
export function bodyOf(message: Element): Element | null {
  return readFirst(message, messageBody, (body) => !isInside(body, compose));
}

/**
 * A draft stands in the thread like a message, with an editor where the body would be (gmail.js #389). An inline reply
 * opens inside the node of the last message as well: that one has its body.
 */
export function isDraft(message: Element): boolean {
  if (bodyOf(message) !== null) return false;
  const isWritten =
    readFirst(message, editor) !== null ||
    readFirst(message, compose) !== null ||
    readFirst(message, draftId) !== null;
  return isWritten || hasOwnPermId(message);
}

/** "#msg-a:r…": an id of this browser's own, of a mail that was written here and perhaps never sent. */
function hasOwnPermId(message: Element): boolean {
  return (
    idsOf(message, outsideIn(message))?.getAttribute('data-message-id')?.startsWith('#msg-a:') ??
    false
  );
}

/** Collapsing and expanding changes classes of the same node; what it held stays inside. */
export function isExpanded(message: Element): boolean {
  if (isOne(message, collapsedMessage)) return false;
  return message.getAttribute('aria-expanded') !== 'false' && bodyOf(message) !== null;
}

const idStrategies: readonly Strategy<Element | null, string>[] = [
  fromAttribute('data-legacy-message-id', legacyId),
  fromAttribute('data-message-id', idOfPermId),
];
const loggedStrategy: Strategy<Element, string> = {
  name: 'jslog',
  read: (message) =>
    loggedId(readFirst(message, loggedMessage, isOutermost)?.getAttribute('jslog') ?? null, 'msg'),
};

/** The label stands on the body itself: what counts is that it is not inside of one. */
function isOutermost(element: Element): boolean {
  return element.parentElement !== null && notInBody(element.parentElement);
}

export function readMessageId(message: Element, outside: Accept): Reading<string> {
  const missing = 'the message shows no id';
  const written = agreedBy(idStrategies, idsOf(message, outside), missing);
  const isAbsent = 'missing' in written && written.missing === missing;
  return isAbsent ? firstOf([loggedStrategy], message, missing) : written;
}

function idsOf(message: Element, outside: Accept): Element | null {
  return isOne(message, messageIds) ? message : readFirst(message, messageIds, outside);
}
