import { readFirst } from '../read';
import { rowPerson } from './selectors';

/** Beside the person of a row; rows without an address get no mark, since nobody is known by them. */
export function findMarkPlace(row: Element): Element | null {
  return readFirst(row, rowPerson);
}
