import { isShown } from '../isShown';
import { readAll, readFirst } from '../read';
import { valueOf } from '../readFact';
import { findThread } from './findThread';
import { legacyId } from './ids';
import {
  compose,
  editor,
  messageBody,
  messageReplyButton,
  replyButton,
  replyThreadId,
} from './selectors';
import { isInside } from '../read';

/** The reply that is being written in the open thread. */
export interface Reply {
  readonly compose: Element;
  readonly editor: HTMLElement;
  /** `null` where Gmail does not say it. */
  readonly threadId: string | null;
}

export function findReply(page: Document): Reply | null {
  const root = valueOf(findThread(page))?.root;
  const found = root ? readAll(root, compose, isRealAndShown).at(-1) : undefined;
  const box = found === undefined ? null : readFirst(found, editor);
  if (found === undefined || !(box instanceof HTMLElement)) return null;
  const named = readFirst(found, replyThreadId);
  const threadId = named instanceof HTMLInputElement ? legacyId(named.value) : null;
  return { compose: found, editor: box, threadId };
}

/** "Reply" under the last message, else in the head of the last one. */
export function findReplyButton(page: Document): Element | null {
  const root = valueOf(findThread(page))?.root;
  if (root === undefined) return null;
  const under = readAll(root, replyButton, isRealAndShown).at(-1);
  return under ?? readAll(root, messageReplyButton, isRealAndShown).at(-1) ?? null;
}

/** A mail's body may hold anything, a forged compose too. */
function isRealAndShown(element: Element): boolean {
  return !isInside(element, messageBody) && isShown(element);
}
