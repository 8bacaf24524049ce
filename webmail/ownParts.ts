import { readEvery, selector } from './read';
import { OWN_MARK } from './webmail';

/** All that Premura has put into a page. */
export function ownParts(page: Document): readonly Element[] {
  return readEvery(page, ownPart);
}

const ownPart = selector('ownPart', `[${OWN_MARK}]`);
