import { type Accept, isInside, isOne, readFirst } from '../read';
import { agreedBy, firstOf, type Reading, type Strategy } from '../readFact';
import { fromAttribute, idOfPermId, legacyId, loggedId } from './ids';
import { afterHead, notInBody, outsideIn } from './outside';
import {
  collapsedMessage,
  compose,
  draftId,
  editor,
  loggedBody,
  loggedMessage,
  messageBody,
  messageIds,
  senderLine,
} from './selectors';

/** What was written in the message; a reply that is being written beneath it has a text of its own. */
export function bodyOf(message: Element): Element | null {
  return knownBody(message) ?? loggedBodyOf(message);
}

function knownBody(message: Element): Element | null {
  return readFirst(message, messageBody, isNotWritten);
}

function isNotWritten(element: Element): boolean {
  return !isInside(element, compose);
}

/** In a layout that is not known: what Gmail's own log label calls this message, under its head. */
function loggedBodyOf(message: Element): Element | null {
  const parts = afterHead(message);
  const isUnderHead = (element: Element) => parts.some((part) => part.contains(element));
  return readFirst(
    message,
    loggedBody,
    (element) =>
      isUnderHead(element) &&
      isNotWritten(element) &&
      loggedId(element.getAttribute('jslog'), 'msg') !== null,
  );
}

/**
 * A draft stands in the thread like a message, with an editor where the body would be (gmail.js #389) and an id of this
 * browser's own, "#msg-a:r…". An inline reply opens inside the node of the last message as well, and a mail that was sent
 * from here keeps such an id: both have a body, or at least are no draft for certain.
 */
export function isDraft(message: Element, body: Element | null): boolean {
  if (body !== null) return false;
  const permId = idsOf(message, outsideIn(message))?.getAttribute('data-message-id') ?? '';
  if (permId.startsWith('#msg-f:')) return false;
  const isOwn = permId.startsWith('#msg-a:');
  if (isWritten(message)) return isOwn || readFirst(message, senderLine, isNotWritten) === null;
  return isOwn && message.getAttribute('aria-expanded') !== 'true';
}

function isWritten(message: Element): boolean {
  return [editor, compose, draftId].some((mark) => readFirst(message, mark) !== null);
}

/** Collapsing and expanding changes classes of the same node; what it held stays inside. */
export function isExpanded(message: Element, body: Element | null): boolean {
  if (isOne(message, collapsedMessage)) return false;
  const said = message.getAttribute('aria-expanded');
  return said === 'true' || (said !== 'false' && body !== null);
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
