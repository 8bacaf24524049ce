import { type Accept, isInside, selector } from '../read';
import { compose, listRow, messageBody } from './selectors';

/**
 * Facts stand outside of what people wrote: a mail's body is hostile and may contain Gmail's own classes and attributes,
 * a reply being written names other people, and the rows of a list carry the ids of other threads.
 */
export const outsideBodies: Accept = (element) => !isInside(element, written);

export const outsideBodiesAndRows: Accept = (element) => !isInside(element, writtenOrListed);

const written = selector('written', ...messageBody.candidates, ...compose.candidates);
const writtenOrListed = selector('writtenOrListed', ...written.candidates, ...listRow.candidates);
