import type { ReplyText } from '../webmail';
import { closeEmptyMiddleOnSend } from './closeEmptyMiddle';
import type { Writing } from './findReply';
import { placeCaret } from './placeCaret';
import { ownText } from './placeForText';

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
  if (holds(editor, text)) return 'already-there';
  write(page, writing, text);
  return holds(editor, text) ? 'inserted' : null;
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
function write(page: Document, { compose, editor }: Writing, { opening, close }: ReplyText): void {
  editor.focus();
  if (!editor.contains(page.activeElement)) return;
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
