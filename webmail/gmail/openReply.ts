import { observe } from '../watch';
import { findReply, findReplyButton, isNoForward, type Writing } from './findReply';

/** Gmail draws its reply box within a second even on slow machines; after this it will not come. */
const LONGEST_WAIT_MS = 4_000;

/** The reply that is open, or Gmail's own "Reply" pressed as a finger does; `null` where its box does not come. */
export async function openReply(page: Document, threadId: string | null): Promise<Writing | null> {
  const open = findReply(page, threadId);
  if (open !== null) return open;
  const button = findReplyButton(page);
  if (button === null) return null;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, view: page.defaultView }),
    );
  }
  const find = () => findReply(page, threadId, isNoForward);
  const drawn = find() ?? (await replyDrawn(page, find));
  if (drawn === null) return null;
  // What Gmail still does after it has drawn the box (caret, signature) comes first.
  await nextTask();
  return find();
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
