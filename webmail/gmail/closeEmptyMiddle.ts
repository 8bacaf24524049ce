import { isInside } from '../read';
import { isWritten, nodesBefore } from './placeForText';
import { sendButton } from './selectors';

/**
 * When the user leaves the middle empty, the mail must not have a hole (DESIGN §4). Gmail says nothing before it sends, so
 * the user's own press on Send, or Ctrl or Cmd + Enter, is heard one step earlier. The listeners stand on the compose
 * alone and go with it.
 */
export function closeEmptyMiddleOnSend(compose: Element, editor: HTMLElement, middle: Node): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  const closeUp = () => {
    over.abort();
    if (!isEmptyLine(middle, editor)) return;
    lineOf(middle, editor).remove();
    editor.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }),
    );
  };
  const onPress = (event: Event) => {
    if (event.isTrusted && isOnSend(event)) closeUp();
  };
  const onKey = (event: Event) => {
    if (event instanceof KeyboardEvent && event.isTrusted && isSendKey(event)) closeUp();
  };
  compose.addEventListener('mousedown', onPress, options);
  compose.addEventListener('click', onPress, options);
  compose.addEventListener('keydown', onKey, options);
}

function isOnSend({ target }: Event): boolean {
  return target instanceof Element && isInside(target, sendButton);
}

function isSendKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey } = event;
  if (isOnSend(event)) return key === 'Enter' || key === ' ';
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** A picture that the user has put there is no text, but no hole either. */
function isEmptyLine(middle: Node, editor: HTMLElement): boolean {
  const isThere = middle !== editor && editor.contains(middle);
  return isThere && ![middle, ...nodesBefore(middle, null)].some(isWritten);
}

/** The child of the editor's block that is the empty line itself. */
function lineOf(middle: Node, editor: HTMLElement): ChildNode {
  let line = middle as ChildNode;
  while (line.parentNode !== null && line.parentNode !== editor && isAlone(line)) {
    line = line.parentNode as unknown as ChildNode;
  }
  return line;
}

function isAlone(node: ChildNode): boolean {
  return node.parentNode?.childNodes.length === 1;
}
