/**
 * The only file that asks a page for elements (STYLE R4). What is searched for is always a named `Selector`: data with
 * its candidates and their dates, in the folder of its webmail.
 */
export interface Selector {
  readonly name: string;
  /** Newest layout first; several may be live for months. */
  readonly candidates: readonly string[];
}

/** What the first candidate that is there at all finds first; `null` where none is. */
export function readFirst(scope: ParentNode, { candidates }: Selector): Element | null {
  for (const candidate of candidates) {
    const found = scope.querySelector(candidate);
    if (found !== null) return found;
  }
  return null;
}

/** All that the first candidate that is there at all finds, in the order of the page. */
export function readAll(scope: ParentNode, { candidates }: Selector): readonly Element[] {
  for (const candidate of candidates) {
    const found = scope.querySelectorAll(candidate);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** All that any candidate finds, each once, in the order of the page: for counting what could mislead. */
export function readEvery(scope: ParentNode, selector: Selector): readonly Element[] {
  return [...scope.querySelectorAll(anyOf(selector))];
}

/** Whether this element is one of those. */
export function isOne(element: Element, selector: Selector): boolean {
  return element.matches(anyOf(selector));
}

/** This element or the nearest one around it that is one of those. */
export function enclosing(element: Element, selector: Selector): Element | null {
  return element.closest(anyOf(selector));
}

/** Whether this element, or one around it, is one of those. */
export function isInside(element: Element, selector: Selector): boolean {
  return enclosing(element, selector) !== null;
}

function anyOf({ candidates }: Selector): string {
  return candidates.join(',');
}
