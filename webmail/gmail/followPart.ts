import { readFirst } from '../read';
import { observe } from '../watch';
import { view } from './selectors';

/** Parts of the page that are watched: which ones they are, may change with every change of view. */
export interface Part {
  readonly find: (page: Document) => readonly Element[];
  /** Attributes that change on a node that stays. */
  readonly attributes: readonly string[];
  readonly isNews: (record: MutationRecord) => boolean;
  /** Whether looking at it once more costs next to nothing where nothing has changed. */
  readonly isCheap: boolean;
}

/** What changes on a view that stays: it is hidden, or shown again. */
const OF_VIEWS = ['class', 'style', 'hidden', 'role'];

/**
 * Follows one part of the page. Where there is none, only the views themselves are watched, not what is in them.
 * `schedule` says how changes are gathered before `onChange` is called; it is called once at the start.
 */
export function followPart(
  page: Document,
  { part, schedule, signal }: { part: Part; schedule: Schedule; signal: AbortSignal },
  onChange: () => void,
): void {
  const watched = new Watched(page, part, signal);
  let isLookedAt = true;
  const run = () => {
    isLookedAt = true;
    watched.follow(look);
    onChange();
  };
  const look = schedule(run, signal);
  // The address changes a moment before the page: what comes in the same frame is looked at once, when it is there. What
  // comes later must not wait because there was a look before.
  const atRoute = part.isCheap ? run : look;
  const onRoute = () => {
    // Going back is told twice.
    if (isLookedAt) requestAnimationFrame(() => isLookedAt || signal.aborted || atRoute());
    isLookedAt = false;
  };
  page.defaultView?.addEventListener('hashchange', onRoute, { signal });
  page.defaultView?.addEventListener('popstate', onRoute, { signal });
  look();
}

export type Schedule = (work: () => void, signal: AbortSignal) => () => void;

/** The two places that are observed: where the views stand, and the part. */
class Watched {
  readonly #page: Document;
  readonly #part: Part;
  readonly #signal: AbortSignal;
  #views: Element | null = null;
  #count = 0;
  #isStirred = false;
  #found: readonly Element[] = [];
  #stopViews = () => {};
  #stopPart = () => {};

  constructor(page: Document, part: Part, signal: AbortSignal) {
    this.#page = page;
    this.#part = part;
    this.#signal = signal;
  }

  /** Moves the observers to where the views and the part are now. */
  follow(look: () => void): void {
    this.#isStirred = false;
    this.#followViews(look);
    this.#followPart(look);
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
    for (const one of views.children) observer.observe(one, { attributeFilter: OF_VIEWS });
    this.#signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    return () => observer.disconnect();
  }

  #followPart(look: () => void): void {
    const { find, attributes, isNews } = this.#part;
    const found = find(this.#page);
    if (found.length === this.#found.length && found.every((one, i) => one === this.#found[i]))
      return;
    this.#found = found;
    this.#stopPart();
    // What comes while a look is due already needs no judging.
    const onRecords = (records: MutationRecord[]) => {
      this.#isStirred ||= records.some(isNews);
      if (this.#isStirred) look();
    };
    const options = { childList: true, subtree: true, attributeFilter: [...attributes] };
    const stops = found.map((one) => observe(one, options, { onRecords, signal: this.#signal }));
    this.#stopPart = () => stops.forEach((stop) => stop());
  }
}

/** Where the views stand, and how many. */
function findViews(page: Document): { readonly views: Element | null; readonly count: number } {
  const views = readFirst(page, view)?.parentElement ?? null;
  return { views, count: views?.childElementCount ?? 0 };
}
