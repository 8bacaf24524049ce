import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { readEvery } from '../read';
import { type Reading, valueOf } from '../readFact';
import { landmark, lookForThread, type OpenThread, shownViews } from './lookForThread';

/**
 * The open thread. Whoever asks in the same breath gets the same answer; a thread that is alone in its view is looked for
 * again only once something in there has changed, or a view has come, gone, been hidden or shown: a page with a long thread
 * takes a millisecond to look through.
 */
export function findThread(page: Document): Reading<OpenThread> {
  if (standing?.page !== page || !stillStands(standing)) {
    standing?.observer.disconnect();
    standing = newStanding(page);
  }
  const now = standing;
  if (!now.isFresh) queueMicrotask(() => (now.isFresh = false));
  now.isFresh = true;
  return now.found;
}

/** Whether a thread fills the only view that is shown: no list is, then. */
export function isThreadAlone(page: Document): boolean {
  return (valueOf(findThread(page))?.aloneIn ?? null) !== null;
}

interface Standing {
  readonly page: Document;
  readonly found: Reading<OpenThread>;
  /** The view that the thread is alone in, under a heading; else it is looked for each time. */
  readonly view: Element | null;
  readonly landmarks: readonly Element[];
  readonly observer: MutationObserver;
  isStirred: boolean;
  /** In this very breath. */
  isFresh: boolean;
}

let standing: Standing | null = null;

function newStanding(page: Document): Standing {
  const landmarks = readEvery(page, landmark);
  const found = lookForThread(page, landmarks);
  const open = valueOf(found);
  const view = open?.heading ? open.aloneIn : null;
  const observer = new MutationObserver((records) => stir(made, records));
  const made: Standing = {
    page,
    found,
    view,
    landmarks,
    observer,
    isStirred: false,
    isFresh: false,
  };
  if (view !== null) observeAround(view, made);
  return made;
}

/** All in the view; of others, as of elsewhere's headings, whether they are there and may be shown. */
function observeAround(view: Element, { landmarks, observer }: Standing): void {
  for (const one of landmarks.filter((other) => !view.contains(other))) {
    observer.observe(one, { attributes: true });
    if (one.parentElement !== null) observer.observe(one.parentElement, { childList: true });
  }
  if (view.parentElement !== null) observer.observe(view.parentElement, { childList: true });
  observer.observe(view, { subtree: true, childList: true, attributes: true });
}

function stir(of: Standing, records: readonly MutationRecord[]): void {
  if (records.every(bringsOnlyOurs)) return;
  of.isStirred = true;
  of.observer.disconnect();
}

/** What is around a view may hide it, unseen by those who observe the view. */
function stillStands(before: Standing): boolean {
  if (before.isFresh) return true;
  stir(before, before.observer.takeRecords());
  if (before.isStirred || before.view === null) return false;
  const [only, ...others] = shownViews(before.landmarks);
  return only === before.view && others.length === 0 && only.isConnected;
}
