import { isShown } from '../isShown';
import { plainLine } from '../plainText';
import { readEvery } from '../read';
import { leavesOf } from './leavesOf';
import { outsideBodiesAndRows } from './outside';
import { folded } from './selectors';

/** A folded message without marks of its own: a name, a date, some thirty words (CAP 2023-05). */
export interface FoldedLine {
  readonly name: string;
  readonly date: Element;
  /** Nothing stands beside the name, and only words after the date: a draft has a mark of its own. */
  readonly isPlain: boolean;
}

const LONGEST_NAME = 200;
const LONGEST_DATE = 100;

/** A time of day after a day's number: "Wed 10-May-23 15:25". */
const DATE_WITH_TIME = /\p{Nd}.*[\s,]\p{Nd}{1,2} ?[:.h] ?\p{Nd}{2}(?!\p{Nd})/u;

/** The name is what stands right before the date. `null` where it does not look so: then the message is not understood. */
export function foldedLine(fold: Element): FoldedLine | null {
  const leaves = leavesOf(fold);
  const at = leaves.findIndex(
    ({ text }) => text.length <= LONGEST_DATE && DATE_WITH_TIME.test(text),
  );
  const date = leaves[at];
  const name = leaves[at - 1];
  if (date === undefined || name === undefined) return null;
  const block = blockOf(name.element, date.element);
  const isPlain =
    plainLine(block.textContent, LONGEST_NAME) === name.text && leaves.length <= at + 2;
  return { name: name.text, date: date.element, isPlain };
}

/** What holds the name, and not the date. */
function blockOf(name: Element, date: Element): Element {
  const around = name.parentElement;
  return around === null || around.contains(date) ? name : blockOf(around, date);
}

/** The folded messages of the pane that are shown. */
export function foldsIn(pane: Element): readonly Element[] {
  return readEvery(pane, folded).filter(
    (fold) => outsideBodiesAndRows(fold) && isShown(fold) && fold.textContent.trim() !== '',
  );
}
