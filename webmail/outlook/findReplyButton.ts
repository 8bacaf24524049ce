import type { Person } from '@/domain/mail/reading';
import { isShown } from '../isShown';
import { enclosing, readFirst } from '../read';
import type { ReplyTarget } from '../webmail';
import { pressed, replyIcon } from './composeSelectors';
import { openThread } from './openThread';
import { outsideBodies } from './outside';
import type { MessageReading } from './readMessage';

/**
 * "Reply" in the newest message of the person who is meant, wherever the newest stand; else in the user's own newest,
 * whose answer goes to whom it went. To whom it really goes is looked at once it is drawn.
 */
export function findReplyButton(root: Element, target: ReplyTarget | null): Element | null {
  const readings = openThread(root.ownerDocument)?.readings ?? [];
  const isOwn = ({ message }: MessageReading) => message.direction === 'out';
  const isMeant = (one: MessageReading) =>
    !isOwn(one) && (target === null || isFrom(one.message.from, target));
  return newestButton(readings.filter(isMeant)) ?? newestButton(readings.filter(isOwn));
}

/** Somebody of whom only the name is known may be the one. */
function isFrom({ address }: Person, { contact }: ReplyTarget): boolean {
  return address === null || address === contact;
}

function newestButton(readings: readonly MessageReading[]): Element | null {
  const buttons = readings.flatMap(({ card }) => {
    const icon = readFirst(card, replyIcon, (one) => outsideBodies(one) && isShown(one));
    return icon === null ? [] : (enclosing(icon, pressed) ?? []);
  });
  return buttons.at(-1) ?? null;
}
