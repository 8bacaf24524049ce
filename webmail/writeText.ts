import { closeEmptyMiddleOnSend } from './closeEmptyMiddle';
import type { Composer, Writing } from './composer';
import { holdsText } from './holdsText';
import { placeCaret } from './placeCaret';
import type { ReplyText } from './webmail';

/**
 * Puts a text into a mail being written, once: where it stands already, nothing is doubled. `null` where the compose is
 * folded away: that takes no caret, and so no text.
 */
export function writeText(
  composer: Composer,
  { editor }: Writing,
  text: ReplyText,
): 'inserted' | 'already-there' | null {
  if (holdsText(composer, editor, text)) return 'already-there';
  write(composer, editor, text);
  return holdsText(composer, editor, text) ? 'inserted' : null;
}

/**
 * `execCommand` is old but the only way in which the text enters the editor's own undo history (in one step) and its
 * draft code hears of it by `input` events (mailvelope #27).
 */
function write(composer: Composer, editor: HTMLElement, { opening, close }: ReplyText): void {
  const page = editor.ownerDocument;
  editor.focus();
  if (!editor.contains(page.activeElement)) return;
  const first = placeCaret(composer, editor);
  typeIn(page, `${first}${opening}\n`);
  const middle = page.getSelection()?.focusNode ?? null;
  typeIn(page, `\n${close}`);
  if (middle === null) return;
  page.getSelection()?.collapse(middle, 0);
  closeEmptyMiddleOnSend(composer, editor, middle);
}

function typeIn(page: Document, text: string): void {
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (i > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
}
