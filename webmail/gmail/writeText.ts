import type { ReplyText } from '../webmail';
import { closeEmptyMiddleOnSend } from './closeEmptyMiddle';
import type { Writing } from './findReply';
import { holdsText } from './holdsText';
import { placeCaret } from './placeCaret';

/**
 * Puts a text into a mail being written, once: where it stands already, nothing is doubled. `null` where the compose is
 * folded away: that takes no caret, and so no text.
 */
export function writeText(
  page: Document,
  writing: Writing,
  text: ReplyText,
): 'inserted' | 'already-there' | null {
  const { editor } = writing;
  if (holdsText(editor, text)) return 'already-there';
  write(page, writing, text);
  return holdsText(editor, text) ? 'inserted' : null;
}

/**
 * `execCommand` is old but the only way in which the text enters the editor's own undo history (in one step) and its
 * draft code hears of it by `input` events (mailvelope #27).
 */
function write(page: Document, { editor }: Writing, { opening, close }: ReplyText): void {
  editor.focus();
  if (!editor.contains(page.activeElement)) return;
  const first = placeCaret(editor);
  typeIn(page, `${first}${opening}\n`);
  const middle = page.getSelection()?.focusNode ?? null;
  typeIn(page, `\n${close}`);
  if (middle === null) return;
  page.getSelection()?.collapse(middle, 0);
  closeEmptyMiddleOnSend(page, editor, middle);
}

function typeIn(page: Document, text: string): void {
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (i > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
}
