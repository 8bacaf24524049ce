import type { Composer, Deed } from './composer';
import { readFirst } from './read';
import { isWritten, nodesBefore } from './placeForText';
import { watchDeeds } from './watchDeeds';

/**
 * When the user leaves the middle empty, the mail must not have a hole (DESIGN §4). A webmail says nothing before it sends
 * or schedules, so the user's own deed is heard one step earlier. What listens goes with the compose.
 */
export function closeEmptyMiddleOnSend(
  composer: Composer,
  editor: HTMLElement,
  middle: Node,
): void {
  const over = new AbortController();
  const edges = edgesOf(lineOf(middle, editor));
  const onDeed = (deed: Deed, of: Element | null) => {
    if (of === null || !ENDING.has(deed)) return;
    const box = readFirst(of, composer.editor);
    if (box === null) return;
    if (deed !== 'discard') closeUp(of, box, box.contains(middle) ? middle : likeHole(box, edges));
    if (box === editor || !editor.isConnected) over.abort();
  };
  watchDeeds(composer, editor.ownerDocument, { onDeed, signal: over.signal });
}

const ENDING: ReadonlySet<string> = new Set(['send', 'schedule', 'discard']);

function closeUp(compose: Element, editor: Element, middle: Node | null): void {
  if (middle === null || !isEmpty(middle)) return;
  const line = lineOf(middle, editor);
  const { height } = compose.getBoundingClientRect();
  // Beforehand: what is shorter for a moment is scrolled, and stays so.
  fillUp(editor, heightOf(line));
  line.remove();
  fillUp(editor, height - compose.getBoundingClientRect().height);
  editor.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }),
  );
}

/** The button that is being pressed stands under the text: it must still be under the mouse when that is let go. */
function fillUp(editor: Element, lost: number): void {
  if (!(editor instanceof HTMLElement)) return;
  const { paddingBottom } = getComputedStyle(editor);
  editor.style.paddingBottom = `${Math.max(0, Number.parseFloat(paddingBottom) + lost)}px`;
}

function heightOf(line: Node): number {
  const range = document.createRange();
  range.selectNode(line);
  return range.getBoundingClientRect().height;
}

/** A picture that the user has put there is no text, but no hole either. */
function isEmpty(middle: Node): boolean {
  return ![middle, ...nodesBefore(middle, null)].some(isWritten);
}

/** The child of the editor's block that is the empty line itself. */
function lineOf(middle: Node, editor: Element): ChildNode {
  let line = middle as ChildNode;
  while (line.parentNode !== null && line.parentNode !== editor && isAlone(line)) {
    line = line.parentNode as unknown as ChildNode;
  }
  return line;
}

function isAlone(node: ChildNode): boolean {
  return node.parentNode?.childNodes.length === 1;
}

/** A reply that is popped out of its thread is drawn anew: its hole is known by the lines around it. */
function likeHole(box: Element, edges: string | null): Node | null {
  if (edges === null) return null;
  return nodesBefore(box, null).find((node) => isEmpty(node) && edgesOf(node) === edges) ?? null;
}

/** `null` where nothing stands on one side: such a line is no middle. */
function edgesOf({ previousSibling, nextSibling }: Node): string | null {
  const [before, after] = [previousSibling, nextSibling].map((side) => side?.textContent?.trim());
  return before && after ? JSON.stringify([before, after]) : null;
}
