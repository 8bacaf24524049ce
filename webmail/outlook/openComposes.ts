import { isShown } from '../isShown';
import { enclosing, isInside, readAll, readEvery, readFirst } from '../read';
import { composeFrame, editor } from './composeSelectors';
import { messageBody, sendButton } from './selectors';

/**
 * The mails being written on this page, wherever they stand. Outlook's names for a compose do not always hold its Send, so
 * one is the smallest part of the page in which an editor has a Send. A mail's body may hold anything, a forged one too.
 */
export function openComposes(page: Document): readonly Element[] {
  const boxes = readAll(page, editor, (box) => !isInside(box, messageBody) && isShown(box));
  return boxes.flatMap((box) => composeOf(box) ?? []);
}

/** A press beside all of them is looked at once. */
export function composeAround(part: Element): Element | null {
  return openComposes(part.ownerDocument).find((compose) => compose.contains(part)) ?? null;
}

/** `null` where it could be that of another mail's editor. */
function composeOf(box: Element): Element | null {
  let around = enclosing(box, composeFrame) ?? box.parentElement;
  while (around !== null && readFirst(around, sendButton) === null) around = around.parentElement;
  return around === null || readEvery(around, editor).length > 1 ? null : around;
}
