import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { readEvery } from '../read';
import { type Reading, valueOf } from '../readFact';
import { headsThread, landmark, lookForThread, type OpenThread, shownViews } from './lookForThread';

/**
 * The open thread. Whoever asks in the same breath gets the same answer; where a thread is alone in its view, it is looked
 * for again only once something in there has changed, or another view or heading is shown.
 */
export function findThread(page: Document): Reading<OpenThread> {
  const known = justFound.get(page);
  if (known !== undefined) return known;
  const landmarks = readEvery(page, landmark);
  if (standing === null || !stillStands(standing, landmarks)) {
    standing?.observer.disconnect();
    standing = newStanding(lookForThread(page, landmarks));
  }
  const { found } = standing;
  justFound.set(page, found);
  queueMicrotask(() => justFound.delete(page));
  return found;
}

/** Whether a thread fills the only view that is shown: no list is, then. */
export function isThreadAlone(page: Document): boolean {
  return (valueOf(findThread(page))?.aloneIn ?? null) !== null;
}

const justFound = new WeakMap<Document, Reading<OpenThread>>();

interface Standing {
  readonly found: Reading<OpenThread>;
  readonly view: Element | null;
  readonly observer: MutationObserver;
  isStirred: boolean;
}

let standing: Standing | null = null;

function stillStands(before: Standing, landmarks: readonly Element[]): boolean {
  const { view, observer } = before;
  before.isStirred ||= observer.takeRecords().some(isNews);
  if (view === null || before.isStirred) return false;
  const [only, ...others] = shownViews(landmarks);
  const isElsewhere = (one: Element) => !view.contains(one) && headsThread(one);
  return only === view && others.length === 0 && !landmarks.some(isElsewhere);
}

function newStanding(found: Reading<OpenThread>): Standing {
  const open = valueOf(found);
  const observer = new MutationObserver((records) => {
    if (!records.some(isNews)) return;
    made.isStirred = true;
    observer.disconnect();
  });
  const view = open?.heading === null ? null : (open?.aloneIn ?? null);
  if (view !== null) observer.observe(view, { subtree: true, childList: true, attributes: true });
  const made: Standing = { found, view, observer, isStirred: false };
  return made;
}

function isNews(record: MutationRecord): boolean {
  return record.type !== 'childList' || !bringsOnlyOurs(record);
}
