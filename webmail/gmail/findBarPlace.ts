import { valueOf } from '../readFact';
import { findThread } from './findThread';

/** Right under the heading of the open thread, outside of the messages: `.ha` holds the heading and its labels. */
export function findBarPlace(page: Document): Element | null {
  const heading = valueOf(findThread(page))?.heading ?? null;
  return heading?.parentElement ?? null;
}
