/**
 * Stands for a message's id until the webmail tells it. It follows from what told of the message, so that whoever is told
 * of it twice keeps it once.
 */
export function unreadId(toldBy: 'row' | 'card' | 'sending', which: string): string {
  return `${toldBy}:${which}`;
}

/** Whether this is the webmail's own id, none of ours. */
export function isOwnId(messageId: string): boolean {
  return !/^(?:row|card|sending):/u.test(messageId);
}
