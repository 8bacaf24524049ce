import { isShown } from '../isShown';
import { isInside, readAll, readFirst } from '../read';
import { valueOf } from '../readFact';
import { dialog } from './composeSelectors';
import { findThread } from './findThread';
import { openComposes } from './openComposes';
import { type ComposeFacts, readCompose } from './readCompose';
import { editor, messageBody, messageReplyButton, replyButton } from './selectors';

/** A mail being written, and where its text goes. */
export interface Writing {
  readonly compose: Element;
  readonly editor: HTMLElement;
  readonly facts: ComposeFacts;
}

/** What the user has opened may be a forward that nobody is in yet; what we have opened is a reply. */
const isSurelyReply = ({ isForward, mayBeForward }: ComposeFacts) => !isForward && !mayBeForward;
export const isNoForward = ({ isForward }: ComposeFacts) => !isForward;

/**
 * The reply that is being written to the open thread: in it, or popped out of it. A forward goes to somebody else and is
 * none.
 */
export function findReply(
  page: Document,
  threadId: string | null,
  isReply = isSurelyReply,
): Writing | null {
  const root = valueOf(findThread(page))?.root;
  if (root === undefined) return null;
  const replies = writings(page).filter(({ facts }) => isReply(facts));
  const inline = replies.filter(({ compose }) => isInline(root, compose));
  return (
    inline.findLast(({ facts }) => [null, threadId].includes(facts.threadId)) ??
    replies.findLast(({ facts }) => facts.threadId !== null && facts.threadId === threadId) ??
    inline.at(-1) ??
    null
  );
}

export function writings(page: Document): readonly Writing[] {
  return openComposes(page).flatMap((compose) => {
    const box = readFirst(compose, editor);
    if (!(box instanceof HTMLElement)) return [];
    return [{ compose, editor: box, facts: readCompose(compose) }];
  });
}

/**
 * "Reply" under the last message, else in the head of the last one. `null` while a forward stands open in the thread: what
 * Gmail would make of it then is not known, and it is the user's.
 */
export function findReplyButton(page: Document): Element | null {
  const root = valueOf(findThread(page))?.root;
  if (root === undefined) return null;
  if (writings(page).some(({ compose }) => isInline(root, compose))) return null;
  const isReal = (button: Element) => !isInside(button, messageBody) && isShown(button);
  const under = readAll(root, replyButton, isReal).at(-1);
  return under ?? readAll(root, messageReplyButton, isReal).at(-1) ?? null;
}

/** Where a page has lost its views, its docked composes stand in the thread's root too. */
function isInline(root: Element, compose: Element): boolean {
  return root.contains(compose) && !isInside(compose, dialog);
}
