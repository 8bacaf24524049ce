import { observe } from '../watch';
import type { InsertOutcome, ReplyText } from '../webmail';
import { closeEmptyMiddleOnSend } from './closeEmptyMiddle';
import { findReply, findReplyButton, type Reply } from './findReply';
import { placeCaret, placeForText } from './placeForText';

/** Gmail draws its reply box within a second even on slow machines; after this it will not come. */
const LONGEST_WAIT_MS = 4_000;

/** Puts a text into the reply of the open thread: see `Webmail.insertReply`. */
export async function insertReply(
  page: Document,
  threadId: string,
  text: ReplyText,
): Promise<InsertOutcome> {
  const reply = findReply(page) ?? (await openReply(page));
  if (reply === null) return 'no-reply-box';
  if (reply.threadId !== null && reply.threadId !== threadId) return 'other-thread';
  if (holds(reply.editor, text)) return 'already-there';
  write(page, reply, text);
  return 'inserted';
}

/** Presses Gmail's own "Reply" as a finger does, and waits for the box to be drawn. */
async function openReply(page: Document): Promise<Reply | null> {
  const button = findReplyButton(page);
  if (button === null) return null;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, view: page.defaultView }),
    );
  }
  return findReply(page) ?? (await replyDrawn(page));
}

async function replyDrawn(page: Document): Promise<Reply | null> {
  const ended = new AbortController();
  const timeout = AbortSignal.timeout(LONGEST_WAIT_MS);
  const signal = AbortSignal.any([ended.signal, timeout]);
  try {
    return await new Promise<Reply | null>((resolve) => {
      const onRecords = () => {
        const reply = findReply(page);
        if (reply !== null) resolve(reply);
      };
      observe(page.body, { childList: true, subtree: true }, { onRecords, signal });
      timeout.addEventListener('abort', () => resolve(null));
    });
  } finally {
    ended.abort();
  }
}

function holds(editor: HTMLElement, { opening, close }: ReplyText): boolean {
  const written = bare(editor.textContent);
  return written.includes(bare(opening)) && written.includes(bare(close));
}

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/**
 * `execCommand` is old but the only way in which the text enters the editor's own undo history and its draft code hears
 * of it by `input` events (mailvelope #27).
 */
function write(page: Document, { compose, editor }: Reply, { opening, close }: ReplyText): void {
  editor.focus();
  const hasDraft = placeCaret(page, placeForText(editor));
  typeIn(page, hasDraft ? `\n\n${opening}\n` : `${opening}\n`);
  const middle = page.getSelection()?.focusNode ?? null;
  typeIn(page, `\n${close}`);
  if (middle === null) return;
  page.getSelection()?.collapse(middle, 0);
  closeEmptyMiddleOnSend(compose, editor, middle);
}

function typeIn(page: Document, text: string): void {
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (i > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
}
