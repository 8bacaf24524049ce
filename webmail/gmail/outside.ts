import {
  type Accept,
  comesBefore,
  isInside,
  isOne,
  readAny,
  readEvery,
  readFirst,
  selector,
} from '../read';
import { compose, listRow, messageBody, senderLine } from './selectors';

/**
 * Facts stand outside of what people wrote: a mail's body is hostile and may contain Gmail's own classes and attributes,
 * a reply being written names other people, and the rows of a list carry the ids of other threads.
 */
/** For what stands in a reply that is being written. */
export const notInBody: Accept = (element) => !isInside(element, messageBody);

export const outsideBodies: Accept = (element) => !isInside(element, written);

/** For an element of which is known that what is around it is neither. */
export const isNeitherBodyNorRow: Accept = (element) => !isOne(element, writtenOrListed);

export const outsideBodiesAndRows: Accept = (element) => !isInside(element, writtenOrListed);

/**
 * The same for what stands in one message: that is asked often, and what to leave out is then known. Where no body is
 * recognised, all that follows the message's head may be one.
 */
export function outsideIn(message: Element): Accept {
  const first = readAny(message, written);
  const body = first !== null && isOne(first, messageBody) ? first : null;
  let left: readonly Element[] | undefined;
  const isOutside: Accept = (element) => {
    left ??= leftOutIn(message);
    return !left.some((part) => part.contains(element));
  };
  // Nearly all facts stand before the first body: what stands there, or around it, is in none.
  return (element) => (body !== null && comesBefore(element, body)) || isOutside(element);
}

function leftOutIn(message: Element): readonly Element[] {
  const found = readEvery(message, written);
  const hasBody = found.some((part) => isOne(part, messageBody));
  return hasBody ? found : [...found, ...afterHead(message)];
}

/** What follows the outermost table around the sender's line, or the line itself (CAP 2014 to 2023). */
export function afterHead(message: Element): readonly Element[] {
  const line = readFirst(message, senderLine);
  let head = line;
  for (let node = line; node !== null && node !== message; node = node.parentElement) {
    if (node.nodeName === 'TABLE') head = node;
  }
  const parts: Element[] = [];
  for (let node = head; node !== null && node !== message; node = node.parentElement) {
    parts.push(...followers(node));
  }
  return parts;
}

function followers(element: Element): readonly Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  return all.slice(all.indexOf(element) + 1);
}

const written = selector('written', ...messageBody.candidates, ...compose.candidates);
const writtenOrListed = selector('writtenOrListed', ...written.candidates, ...listRow.candidates);
