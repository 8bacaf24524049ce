import { isShown } from '../isShown';
import { enclosing, isInside, readAll } from '../read';
import { composeFrame } from './composeSelectors';
import { compose, messageBody } from './selectors';

/** The mails being written on this page, wherever they stand. A mail's body may hold anything, a forged compose too. */
export function openComposes(page: Document): readonly Element[] {
  return readAll(page, compose, (one) => !isInside(one, messageBody) && isShown(one));
}

/** The whole of the compose in which something stands, menus and all; `null` for what stands in none. */
export function composeAround(part: Element): Element | null {
  const near = enclosing(part, composeFrame) ?? enclosing(part, compose);
  return near === null || isInside(near, messageBody) ? null : near;
}
