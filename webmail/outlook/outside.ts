import { type Accept, isInside, selector } from '../read';
import { compose, listRow, messageBody } from './selectors';

const written = selector('written', ...messageBody.candidates, ...compose.candidates);
const writtenOrListed = selector('writtenOrListed', ...written.candidates, ...listRow.candidates);

/** Facts stand outside of what people wrote or are writing. */
export const outsideBodies: Accept = (element) => !isInside(element, written);

/** And outside of the list, whose rows carry other conversations. */
export const outsideBodiesAndRows: Accept = (element) => !isInside(element, writtenOrListed);
