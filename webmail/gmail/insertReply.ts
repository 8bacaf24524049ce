import type { InsertOutcome, ReplyText } from '../webmail';
import { closeEmptyMiddleOnSend } from './closeEmptyMiddle';
import type { Reply } from './findReply';
import { openReply } from './openReply';
import { placeCaret, placeForText } from './placeForText';

/** Puts a text into the reply of the open thread: see `Webmail.insertReply`. */
export async function insertReply(
  page: Document,
  threadId: string,
  text: ReplyText,
): Promise<InsertOutcome> {
  const reply = await openReply(page);
  if (reply === null) return 'no-reply-box';
  if (reply.threadId !== null && reply.threadId !== threadId) return 'other-thread';
  if (holds(reply.editor, text)) return 'already-there';
  write(page, reply, text);
  return 'inserted';
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
