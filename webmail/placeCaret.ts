import type { Composer } from './composer';
import { nodesBefore, placeForText } from './placeForText';

/** Lines of plain text: typing at their end stays plain. */
const PLAIN_LINES = new Set(['DIV', 'P']);

/**
 * Puts the caret where a text goes and says what must be typed first, so that words of the user's are followed by an
 * empty line. Nothing but an empty line of our own is added, and only where there is no plain line to type in.
 */
export function placeCaret(composer: Composer, editor: HTMLElement): '' | '\n' | '\n\n' {
  const { end, lastWritten } = placeForText(composer, editor);
  if (lastWritten === null) return placeInEmpty(editor, end);
  const line = lineOf(lastWritten, editor, end);
  if (isPlain(line, lastWritten) || (end === null && line === lastWritten)) {
    setCaretAfter(lastWritten);
    return '\n\n';
  }
  const own = ownLine(editor);
  line.after(own);
  setCaret(own, 0);
  return '\n';
}

/** A reply begins with an empty line: there, never in the signature. */
function placeInEmpty(editor: HTMLElement, end: Element | null): '' {
  const empty = nodesBefore(editor, end).find(({ nodeName }) => nodeName === 'BR');
  const line = empty?.parentElement ?? editor;
  const isOwnLine = end === null || !line.contains(end);
  if (isOwnLine) setCaret(line, 0);
  else setCaret(beforeAll(editor, empty ?? end), 0);
  return '';
}

function beforeAll(editor: HTMLElement, next: Node): HTMLElement {
  const own = ownLine(editor);
  (next as ChildNode).before(own);
  return own;
}

function ownLine({ ownerDocument }: HTMLElement): HTMLElement {
  const line = ownerDocument.createElement('div');
  line.append(ownerDocument.createElement('br'));
  return line;
}

/** The largest part around `node` that holds neither signature nor quotation. */
function lineOf(node: Node, editor: HTMLElement, end: Element | null): ChildNode {
  let line = node;
  while (line.parentNode !== null && line.parentNode !== editor && !line.parentNode.contains(end)) {
    line = line.parentNode;
  }
  return line as ChildNode;
}

/**
 * Not in a list, a table, a link or bold words: what is typed there would become a part of them. Bare text before a
 * signature is none either: the browser would join the signature's first line to ours.
 */
function isPlain(line: Node, written: Node): boolean {
  return PLAIN_LINES.has(line.nodeName) && written.parentNode === line;
}

function setCaretAfter(node: Node): void {
  if (node instanceof Text) return setCaret(node, node.length);
  const parent = node.parentNode;
  if (parent !== null) setCaret(parent, [...parent.childNodes].indexOf(node as ChildNode) + 1);
}

function setCaret(node: Node, offset: number): void {
  node.ownerDocument?.getSelection()?.collapse(node, offset);
}
