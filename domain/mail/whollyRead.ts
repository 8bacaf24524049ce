import type { MailInThread } from './mailsWithNobody';
import type { Message } from './reading';

/** Of these messages those of which it is certain with whom they were a touch. A folded own message does not say to whom. */
export function whollyRead(messages: readonly Message[]): readonly MailInThread[] {
  return messages.flatMap((message) => {
    const { id, sentAt } = message;
    if (id === null || sentAt === null || !saysWithWhom(message)) return [];
    return { messageId: id, at: Temporal.Instant.from(sentAt).epochMilliseconds };
  });
}

function saysWithWhom({ direction, from, to }: Message): boolean {
  if (direction === 'in') return from.address !== null;
  return direction === 'out' && to.length > 0 && to.every(({ address }) => address !== null);
}
