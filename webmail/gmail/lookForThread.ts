import {
  enclosing,
  isInside,
  isOne,
  readAll,
  readAny,
  readEvery,
  readFirst,
  type Selector,
  selector,
} from '../read';
import { isShown, isShownWithin } from '../isShown';
import type { Reading } from '../readFact';
import { askedOnce } from './askedOnce';
import { isNeitherBodyNorRow, outsideBodiesAndRows } from './outside';
import {
  listRow,
  message,
  messageIds,
  messageState,
  person,
  senderLine,
  staleView,
  subheading,
  threadContainer,
  threadHeading,
  view,
} from './selectors';

/** The thread that the user sees. */
export interface OpenThread {
  readonly root: Element;
  readonly heading: Element | null;
  /** As the page shows them; a draft in the thread stands among them. */
  readonly messages: readonly Element[];
  /** False where a sender's line stands outside of them: then messages are there that were not recognised. */
  readonly isWhole: boolean;
  /** The only view that is shown, where neither rows nor another thread stand in it beside this one. */
  readonly aloneIn: Element | null;
}

/** What a thread is looked for by: views and what may be headings, in the order of the page. */
export const landmark = selector('landmark', ...view.candidates, ...subheading.candidates);

/** Finds the open thread: hidden and stale views, list rows and whatever stands in a mail's body are none. */
export function lookForThread(page: Document, landmarks: readonly Element[]): Reading<OpenThread> {
  const headed = landmarks.filter(headsThread).map(threadUnder);
  const threads = headed.length > 0 ? headed : threadsWithoutHeading(page);
  const [only, ...others] = mayBeOpen(shownViews(landmarks), threads);
  if (only === undefined) return { missing: 'no thread is open' };
  if (others.length > 0) return { missing: 'more than one thread is shown' };
  return { value: only, readBy: only.heading === null ? 'messages alone' : 'heading' };
}

export function shownViews(landmarks: readonly Element[]): readonly Element[] {
  return landmarks.filter((one) => isOne(one, view) && isShown(one));
}

function headsThread(heading: Element): boolean {
  return (
    isOne(heading, threadHeading) &&
    outsideBodiesAndRows(heading) &&
    !isInside(heading, message) &&
    isShown(heading)
  );
}

/** The heading and the messages of one thread stand in one view: the nearest element around both. */
function threadUnder(heading: Element): OpenThread {
  let root = heading;
  while (root.parentElement !== null && !isBoundary(root)) {
    root = root.parentElement;
    if (readAny(root, message) === null) continue;
    const found = messagesIn(root);
    if (found.messages.length > 0) return { root, heading, ...found, aloneIn: null };
  }
  const own = enclosing(heading, threadContainer) ?? root;
  return { root: own, heading, messages: [], isWhole: true, aloneIn: null };
}

/** Beyond these stands what belongs to other views. */
function isBoundary(element: Element): boolean {
  return isOne(element, view) || element === element.ownerDocument.body;
}

/** The page may have lost its headings; then messages that share one view speak for themselves. */
function threadsWithoutHeading(page: Document): readonly OpenThread[] {
  const { messages: all, isWhole } = messagesIn(page);
  const byRoot = new Map<Element, Element[]>();
  for (const found of all) {
    const root = enclosing(found, threadContainer) ?? enclosing(found, view) ?? page.body;
    byRoot.set(root, [...(byRoot.get(root) ?? []), found]);
  }
  return [...byRoot].map(([root, messages]) => {
    return { root, heading: null, messages, isWhole, aloneIn: null };
  });
}

/**
 * The outermost message elements that are shown, of the newest layout that explains every sender's line; failing that,
 * of the newest that finds any.
 */
function messagesIn(scope: ParentNode): Pick<OpenThread, 'messages' | 'isWhole'> {
  let incomplete: readonly Element[] = [];
  for (const layout of layouts) {
    const found = messagesOf(scope, layout);
    if (found.length > 0 && explainsSenders(scope, found))
      return { messages: found, isWhole: true };
    if (incomplete.length === 0) incomplete = found;
  }
  return { messages: incomplete, isWhole: false };
}

const layouts = message.candidates.map((candidate) => selector(message.name, candidate));

/** Only what stands outside of the messages is looked at: they are most of the page. */
function explainsSenders(scope: ParentNode, messages: readonly Element[]): boolean {
  const around = new Set<ParentNode>();
  for (const { parentElement } of messages) addAround(parentElement, scope, around);
  const within = new Set(messages);
  return [...around].every((place) =>
    [...place.children].every(
      (part) => within.has(part) || around.has(part) || !namesSomeSender(part),
    ),
  );
}

function addAround(place: Element | null, scope: ParentNode, around: Set<ParentNode>): void {
  around.add(scope);
  for (let node = place; node !== null && !around.has(node); node = node.parentElement) {
    around.add(node);
  }
}

function namesSomeSender(part: Element): boolean {
  return (
    (isOne(part, senderLine) && namesSender(part)) || readEvery(part, senderLine).some(namesSender)
  );
}

/** Gmail may have other headings of that rank. */
function namesSender(line: Element): boolean {
  const isNamed = readFirst(line, person) !== null || line.textContent.includes('@');
  return isNamed && outsideBodiesAndRows(line) && isShown(line);
}

function messagesOf(scope: ParentNode, layout: Selector): readonly Element[] {
  const isPlace = askedOnce((place) => isShownWithin(place, scope) && outsideBodiesAndRows(place));
  const found = readAll(
    scope,
    layout,
    (element) =>
      looksLikeMessage(element) &&
      isShownWithin(element, element.parentElement) &&
      isNeitherBodyNorRow(element) &&
      element.parentElement !== null &&
      isPlace(element.parentElement),
  );
  // In the order of the page what is around comes first.
  let outer: Element | null = null;
  return found.filter((element) => {
    if (outer?.contains(element) === true) return false;
    outer = element;
    return true;
  });
}

/** Other lists stand in a thread too: attachments, suggestions. */
function looksLikeMessage(element: Element): boolean {
  return (
    isOne(element, messageState) ||
    isOne(element, messageIds) ||
    readFirst(element, senderLine) !== null ||
    readFirst(element, messageIds) !== null
  );
}

/**
 * A thread in the only view that the markup shows is open. Where there are more views, or the thread stands outside of
 * them, or beside a list that may show no mail at all, the browser itself is asked: rarely, since asking makes it
 * recompute styles.
 */
function mayBeOpen(
  views: readonly Element[],
  threads: readonly OpenThread[],
): readonly OpenThread[] {
  const [only, ...others] = threads;
  const aloneIn = others.length > 0 ? null : viewOnlyOf(views, only);
  if (only !== undefined && aloneIn !== null) return [{ ...only, aloneIn }];
  const visible = threads.filter(({ heading, root }) => (heading ?? root).checkVisibility());
  const fresh = visible.filter(({ root }) => !isInside(root, staleView));
  return withoutCopies(fresh.length > 0 ? fresh : visible);
}

function viewOnlyOf(views: readonly Element[], thread: OpenThread | undefined): Element | null {
  const [only, ...others] = views;
  if (only === undefined || others.length > 0 || !thread) return null;
  return only.contains(thread.root) && !hasRowsBeside(thread.root, only) ? only : null;
}

/** Looks at what stands around the thread only: that is little, and the thread may be long. */
function hasRowsBeside(root: Element, around: Element): boolean {
  for (let node = root; node !== around && node.parentElement !== null; node = node.parentElement) {
    const beside = [...node.parentElement.children].filter((one) => one !== node);
    if (beside.some((one) => isOne(one, listRow) || readFirst(one, listRow) !== null)) return true;
  }
  return false;
}

/** The same thread can stand there twice (WEBMAIL 4): then the fuller one counts. */
function withoutCopies(threads: readonly OpenThread[]): readonly OpenThread[] {
  const ids = new Set(threads.map(({ heading }) => heading?.getAttribute('data-legacy-thread-id')));
  const [id] = ids;
  if (threads.length < 2 || ids.size > 1 || !id || id === 'undefined') return threads;
  const fullest = threads.toSorted((a, b) => a.messages.length - b.messages.length).at(-1);
  return fullest === undefined ? [] : [fullest];
}
