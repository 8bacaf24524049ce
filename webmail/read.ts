/**
 * The only file that asks a page for elements (STYLE R4). What is searched for is always a named `Selector`: data with
 * its candidates and their dates, in the folder of its webmail.
 */
export interface Selector {
  readonly name: string;
  /** Newest layout first; several may be live for months. */
  readonly candidates: readonly string[];
  /** All candidates in one, for questions in which the order does not matter. */
  readonly any: string;
}

export function selector(name: string, ...candidates: readonly string[]): Selector {
  return { name, candidates, any: candidates.join() };
}

/** Says which of the elements found count: those outside of mail bodies, say. */
export type Accept = (element: Element) => boolean;

/** The first element that counts, of the first candidate that finds one; `null` where none does. */
export function readFirst(scope: ParentNode, wanted: Selector, accept?: Accept): Element | null {
  for (const candidate of wanted.candidates) {
    const found =
      accept === undefined ? scope.querySelector(candidate) : first(scope, candidate, accept);
    if (found !== null) return found;
  }
  return null;
}

/** All elements that count, of the first candidate that finds one, in the order of the page. */
export function readAll(
  scope: ParentNode,
  { candidates }: Selector,
  accept: Accept = () => true,
): readonly Element[] {
  for (const candidate of candidates) {
    const found = [...scope.querySelectorAll(candidate)].filter(accept);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The first that any candidate finds, in the order of the page. Each is searched for by itself: browsers find one thing ten
 * times faster than either of two.
 */
export function readAny(scope: ParentNode, { candidates }: Selector): Element | null {
  let earliest: Element | null = null;
  for (const candidate of candidates) {
    const found = scope.querySelector(candidate);
    if (found !== null && (earliest === null || comesBefore(found, earliest))) earliest = found;
  }
  return earliest;
}

/** All that any candidate finds, each once, in no order. */
export function readUnordered(scope: ParentNode, { candidates }: Selector): ReadonlySet<Element> {
  const all = new Set<Element>();
  for (const candidate of candidates) {
    for (const found of scope.querySelectorAll(candidate)) all.add(found);
  }
  return all;
}

/** The same in the order of the page: for counting what could mislead. */
export function readEvery(scope: ParentNode, wanted: Selector): readonly Element[] {
  return [...readUnordered(scope, wanted)].toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
}

/** Whether it stands before the other one in the page, or around it. */
export function comesBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether this element is one of those. */
export function isOne(element: Element, wanted: Selector): boolean {
  return element.matches(wanted.any);
}

/** This element or the nearest one around it that is one of those. */
export function enclosing(element: Element, wanted: Selector): Element | null {
  return element.closest(wanted.any);
}

/** Whether this element, or one around it, is one of those. */
export function isInside(element: Element, wanted: Selector): boolean {
  return enclosing(element, wanted) !== null;
}

/** Most often the first one found counts already, and the others need not be looked for. */
function first(scope: ParentNode, candidate: string, accept: Accept): Element | null {
  const found = scope.querySelector(candidate);
  if (found === null || accept(found)) return found;
  return firstOfAll(scope, candidate, accept);
}

function firstOfAll(scope: ParentNode, candidate: string, accept: Accept): Element | null {
  for (const found of scope.querySelectorAll(candidate)) if (accept(found)) return found;
  return null;
}
