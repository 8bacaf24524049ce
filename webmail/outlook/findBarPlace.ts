import { readFirst } from '../read';
import { valueOf } from '../readFact';
import { findPane } from './findPane';
import { outsideBodiesAndRows } from './outside';
import { subject } from './selectors';

/** Right under the heading of the open mail. */
export function findBarPlace(page: Document): Element | null {
  const pane = valueOf(findPane(page));
  return pane === null ? null : readFirst(pane, subject, outsideBodiesAndRows);
}
