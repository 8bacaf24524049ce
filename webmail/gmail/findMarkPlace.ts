import { readFirst } from '../read';
import { rowPeople, rowPeopleCell } from './listSelectors';

/**
 * The line of people of a row: a mark goes to its end, where Gmail itself puts the number of messages. The line has a
 * fixed width and cuts what does not fit, so a mark that takes no place of its own moves nothing.
 */
export function findMarkPlace(row: Element): Element | null {
  return readFirst(row, rowPeople) ?? readFirst(row, rowPeopleCell);
}
