import { type Accept, isInside, isOne, readEvery, selector } from '../read';
import { compose, listRow, messageBody } from './selectors';

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

/** The same for what stands in one message: that is asked often, and what to leave out is then known. */
export function outsideIn(message: Element): Accept {
  const left = readEvery(message, written);
  return (element) => !left.some((part) => part.contains(element));
}

const written = selector('written', ...messageBody.candidates, ...compose.candidates);
const writtenOrListed = selector('writtenOrListed', ...written.candidates, ...listRow.candidates);
