import { isInside } from '../read';
import { sendButton } from './selectors';

/**
 * When the user leaves the middle empty, the mail must not have a hole (DESIGN §4). Gmail says nothing before it sends, so
 * the user's own click on Send, or Ctrl or Cmd + Enter, is heard one step earlier; the listeners are gone with the compose
 * or as soon as something is written there.
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
    if (event.isTrusted && event.target instanceof Element && isInside(event.target, sendButton))
      closeUp();
  };
  const onKey = (event: Event) => {
    if (event instanceof KeyboardEvent && event.isTrusted && isSendKey(event)) closeUp();
  };
  compose.addEventListener('mousedown', onPress, options);
  compose.addEventListener('click', onPress, options);
  compose.addEventListener('keydown', onKey, options);
}

function isSendKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const onButton = target instanceof Element && isInside(target, sendButton);
  if (onButton) return key === 'Enter' || key === ' ';
  return key === 'Enter' && (ctrlKey || metaKey);
}

function isEmptyLine(middle: Node, editor: HTMLElement): boolean {
  return middle !== editor && editor.contains(middle) && (middle.textContent ?? '').trim() === '';
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
