import { isOne } from '../read';
import { printedPage } from './selectors';

/** Whether this is a print view or a whole message: asked of the top of the page alone, which is fast on a long one. */
export function isPrinted({ body }: Document): boolean {
  return [...body.children].some((part) =>
    [...part.children].some((inner) => isOne(inner, printedPage)),
  );
}
