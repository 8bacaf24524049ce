import type { InsertOutcome, ReplyText } from '../webmail';
import { closeEmptyMiddleOnSend } from './closeEmptyMiddle';
import type { Reply } from './findReply';
import { openReply } from './openReply';
import { placeCaret } from './placeCaret';
import { ownText } from './placeForText';
import { readPage } from './readPage';

/** Puts a text into the reply of the open thread: see `Webmail.insertReply`. */
export async function insertReply(
  page: Document,
  threadId: string,
  text: ReplyText,
): Promise<InsertOutcome> {
  if (idOfOpenThread(page) !== threadId) return 'other-thread';
  const reply = await openReply(page);
  if (reply === null) return 'no-reply-box';
  // The user may have gone to another thread while Gmail drew the reply.
  if (idOfOpenThread(page) !== threadId) return 'other-thread';
  if (reply.threadId !== null && reply.threadId !== threadId) return 'other-thread';
  if (holds(reply.editor, text)) return 'already-there';
  write(page, reply, text);
  return 'inserted';
}

function idOfOpenThread(page: Document): string | null {
  const now = Temporal.Now.instant();
  return readPage(page, { url: page.URL, zone: 'UTC', now }).thread?.id ?? null;
}

/** Also where the user has changed one half of it by now. What is quoted does not count: it was sent long ago. */
function holds(editor: HTMLElement, { opening, close }: ReplyText): boolean {
  const written = bare(ownText(editor));
  return [opening, close].map(bare).some((half) => half !== '' && written.includes(half));
}

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/**
 * `execCommand` is old but the only way in which the text enters the editor's own undo history (in one step) and its
 * draft code hears of it by `input` events (mailvelope #27).
 */
function write(page: Document, { compose, editor }: Reply, { opening, close }: ReplyText): void {
  editor.focus();
  const first = placeCaret(editor);
  typeIn(page, `${first}${opening}\n`);
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
