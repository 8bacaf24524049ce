import { namesakes } from './namesakes';
import type { MessageReading } from './readMessage';
import type { SenderContext } from './readSender';

/**
 * A folded message says "You" in the page's language, and nothing else of the user. Where an open message of the same
 * conversation shows the same word for the user, and nobody else has that name, it is the user's own.
 */
export function withOwnFolds(
  readings: readonly MessageReading[],
  { addressOf }: Pick<SenderContext, 'addressOf'>,
): readonly MessageReading[] {
  const own = readings.find(({ message, shownAs }) => message.direction === 'out' && shownAs);
  const word = own?.shownAs ?? null;
  if (own === undefined || word === null) return readings;
  const known = namesakes(
    readings.map(({ message }) => message),
    word,
  );
  if (addressOf(word) !== null || known.some(({ address }) => address !== null)) return readings;
  return readings.map((one) => {
    if (one.shownAs !== word || one.message.from.address !== null) return one;
    const message = { ...one.message, from: own.message.from, direction: 'out' as const };
    return { ...one, message, senderIsNamed: true };
  });
}
