import type { Composer, Writing } from './composer';
import { findReply, isInline, isNoForward } from './findReply';
import { observe } from './watch';
import type { ReplyTarget } from './webmail';

/** A reply box is drawn within a second even on slow machines; after this it will not come. */
const LONGEST_WAIT_MS = 4_000;

/** The reply that is open, or the webmail's own "Reply" pressed as a finger does; `null` where its box does not come. */
export async function openReply(
  composer: Composer,
  page: Document,
  target: ReplyTarget | null,
): Promise<Writing | null> {
  const threadId = target?.threadId ?? composer.openThreadId(page);
  const open = findReply(composer, page, { threadId });
  if (open !== null) return open;
  const button = findReplyButton(composer, page, target);
  if (button === null) return null;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, view: page.defaultView }),
    );
  }
  const find = () => findReply(composer, page, { threadId, isReply: isNoForward });
  const drawn = find() ?? (await replyDrawn(page, find));
  if (drawn === null) return null;
  // What the webmail still does after it has drawn the box (caret, signature) comes first.
  await nextTask();
  return find();
}

/**
 * `null` while a forward stands open in the thread: what the webmail would make of it then is not known, and it is the
 * user's.
 */
function findReplyButton(
  composer: Composer,
  page: Document,
  target: ReplyTarget | null,
): Element | null {
  const root = composer.threadRoot(page);
  const isTaken = (compose: Element) => root !== null && isInline(composer, root, compose);
  if (root === null || composer.openComposes(page).some(isTaken)) return null;
  return composer.replyButton(root, target);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function replyDrawn(page: Document, find: () => Writing | null): Promise<Writing | null> {
  const ended = new AbortController();
  const timeout = AbortSignal.timeout(LONGEST_WAIT_MS);
  const signal = AbortSignal.any([ended.signal, timeout]);
  try {
    return await new Promise<Writing | null>((resolve) => {
      const onRecords = () => {
        const reply = find();
        if (reply !== null) resolve(reply);
      };
      observe(page.body, { childList: true, subtree: true }, { onRecords, signal });
      timeout.addEventListener('abort', () => resolve(null));
    });
  } finally {
    ended.abort();
  }
}
