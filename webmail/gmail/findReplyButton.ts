import { isShown } from '../isShown';
import { isInside, readAll } from '../read';
import { messageBody, messageReplyButton, replyButton } from './selectors';

/** "Reply" under the last message, else in the head of the last one. */
export function findReplyButton(root: Element): Element | null {
  const isReal = (button: Element) => !isInside(button, messageBody) && isShown(button);
  const under = readAll(root, replyButton, isReal).at(-1);
  return under ?? readAll(root, messageReplyButton, isReal).at(-1) ?? null;
}
