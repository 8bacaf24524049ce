import { readEvery } from '../read';
import { quotation, signature } from './selectors';

/** Where our text goes: at the end of what the user has written, before signature and quotation. */
export interface Place {
  readonly editor: HTMLElement;
  /** The first child of the editor that is, or holds, signature or quotation; `null` where there is neither. */
  readonly before: Node | null;
  readonly hasDraft: boolean;
}

export function placeForText(editor: HTMLElement): Place {
  const kept = [...readEvery(editor, signature), ...readEvery(editor, quotation)];
  const before = [...editor.childNodes].find((child) => kept.some((one) => child.contains(one)));
  const own = [...editor.childNodes].slice(0, indexOf(editor, before));
  const hasDraft = own.some((node) => (node.textContent ?? '').trim() !== '');
  return { editor, before: before ?? null, hasDraft };
}

function indexOf(editor: HTMLElement, child: ChildNode | undefined): number {
  return child === undefined ? editor.childNodes.length : [...editor.childNodes].indexOf(child);
}

/** Puts the caret there and says whether words of the user's stand before it. */
export function placeCaret(page: Document, { editor, before, hasDraft }: Place): boolean {
  const range = page.createRange();
  const last = before === null ? editor.lastChild : before.previousSibling;
  if (last === null) range.setStart(editor, 0);
  else if (hasDraft) range.selectNodeContents(lastWritten(last));
  else range.selectNodeContents(firstLine(editor, last));
  range.collapse(!hasDraft);
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return hasDraft;
}

/** The last line with words in it: empty ones that Gmail keeps before the signature stay where they are. */
function lastWritten(from: Node): Node {
  let node: Node = from;
  while ((node.textContent ?? '').trim() === '' && node.previousSibling)
    node = node.previousSibling;
  return node;
}

/** Gmail begins a reply with an empty line; a bare <br> stands in the editor itself. */
function firstLine(editor: HTMLElement, last: Node): Node {
  const first = editor.firstChild ?? last;
  return first instanceof HTMLElement && first.tagName !== 'BR' ? first : editor;
}
