import type { Composer, ComposeFacts, Writing } from './composer';
import { isInside, readFirst } from './read';

/** What the user has opened may be a forward that nobody is in yet; what we have opened is a reply. */
const isSurelyReply = ({ isForward, mayBeForward }: ComposeFacts) => !isForward && !mayBeForward;
export const isNoForward = ({ isForward }: ComposeFacts) => !isForward;

interface Sought {
  readonly threadId: string | null;
  readonly isReply?: (facts: ComposeFacts) => boolean;
}

/**
 * The reply that is being written to the open thread: in it, or popped out of it. A forward goes to somebody else and is
 * none.
 */
export function findReply(
  composer: Composer,
  page: Document,
  { threadId, isReply = isSurelyReply }: Sought,
): Writing | null {
  const root = composer.threadRoot(page);
  if (root === null) return null;
  const replies = writings(composer, page).filter(({ facts }) => isReply(facts));
  const inline = replies.filter(({ compose }) => isInline(composer, root, compose));
  return (
    inline.findLast(({ facts }) => [null, threadId].includes(facts.threadId)) ??
    replies.findLast(({ facts }) => facts.threadId !== null && facts.threadId === threadId) ??
    inline.at(-1) ??
    null
  );
}

export function writings(composer: Composer, page: Document): readonly Writing[] {
  return composer.openComposes(page).flatMap((compose) => {
    const box = readFirst(compose, composer.editor);
    if (!(box instanceof HTMLElement)) return [];
    return [{ compose, editor: box, facts: composer.readCompose(compose) }];
  });
}

/** Where a page has lost its views, its docked composes stand in the thread's root too. */
export function isInline({ dialog }: Composer, root: Element, compose: Element): boolean {
  return root.contains(compose) && !isInside(compose, dialog);
}
