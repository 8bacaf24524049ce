import { isInside, readFirst } from '../read';
import { valueOf } from '../readFact';
import { observe, oncePerFrame } from '../watch';
import { OWN_MARK } from '../webmail';
import { findThread } from './findThread';
import { editor, view } from './selectors';

/** What changes on a node that stays: a message opens, a view is hidden, ids are painted late (WEBMAIL 4). */
const CHANGING = [
  'class',
  'style',
  'hidden',
  'role',
  'aria-expanded',
  'email',
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'data-legacy-message-id',
];

/**
 * Follows the open thread. While none is open only the views themselves are watched, not what is in them, so a list that
 * refreshes costs nothing; while one is open, its own container too.
 */
export function watchThread(page: Document, onChange: () => void, signal: AbortSignal): void {
  const watched = new Watched(page, signal);
  const look = oncePerFrame(() => {
    watched.follow(look);
    onChange();
  }, signal);
  page.defaultView?.addEventListener('hashchange', look, { signal });
  page.defaultView?.addEventListener('popstate', look, { signal });
  look();
}

/** The two places that are observed: where the views stand, and the open thread. */
class Watched {
  readonly #page: Document;
  readonly #signal: AbortSignal;
  #views: Element | null = null;
  #count = 0;
  #thread: Element | null = null;
  #stopViews = () => {};
  #stopThread = () => {};

  constructor(page: Document, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
  }

  /** Moves the observers to where the views and the thread are now. */
  follow(look: () => void): void {
    this.#followViews(look);
    this.#followThread(look);
  }

  #followViews(look: () => void): void {
    const { views, count } = findViews(this.#page);
    if (count > 0 && views === this.#views && count === this.#count) return;
    this.#views = views;
    this.#count = count;
    this.#stopViews();
    this.#stopViews = views === null ? this.#awaitViews(look) : this.#observeViews(views, look);
  }

  /** Gmail is still loading: until its first view stands there, any part of the page may bring it. */
  #awaitViews(look: () => void): () => void {
    const onRecords = () => {
      if (readFirst(this.#page, view) !== null) look();
    };
    const options = { childList: true, subtree: true };
    return observe(this.#page.body, options, { onRecords, signal: this.#signal });
  }

  /** One observer: views that come and go, and the attributes of each that hide or show it. */
  #observeViews(views: Element, look: () => void): () => void {
    const observer = new MutationObserver(look);
    observer.observe(views, { childList: true });
    for (const one of views.children) observer.observe(one, { attributeFilter: CHANGING });
    this.#signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return () => observer.disconnect();
  }

  #followThread(look: () => void): void {
    const thread = valueOf(findThread(this.#page))?.root ?? null;
    if (thread === this.#thread) return;
    this.#thread = thread;
    this.#stopThread();
    if (thread === null) return;
    const onRecords = (records: MutationRecord[]) => {
      if (records.some(isNews)) look();
    };
    const options = { childList: true, subtree: true, attributeFilter: CHANGING };
    this.#stopThread = observe(thread, options, { onRecords, signal: this.#signal });
  }
}

/** Where the views stand, and how many. */
function findViews(page: Document): { readonly views: Element | null; readonly count: number } {
  const views = readFirst(page, view)?.parentElement ?? null;
  return { views, count: views?.childElementCount ?? 0 };
}

/** What the user types into the reply is none of the thread's news, nor is our own bar: a thread is read once. */
function isNews(record: MutationRecord): boolean {
  const { target } = record;
  if (target instanceof Element && isInside(target, editor)) return false;
  return record.type !== 'childList' || !bringsOnlyOurs(record);
}

function bringsOnlyOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const isOurs = (node: Node) => node instanceof Element && node.hasAttribute(OWN_MARK);
  return removedNodes.length === 0 && [...addedNodes].every(isOurs);
}
