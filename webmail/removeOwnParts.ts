import { readAll, selector } from './read';
import { OWN_MARK } from './webmail';

const ownPart = selector('ownPart', `[${OWN_MARK}]`);

/** Takes out what Premura has put in there: bar and marks. */
export function removeOwnParts(scope: ParentNode): void {
  for (const part of readAll(scope, ownPart)) part.remove();
}
