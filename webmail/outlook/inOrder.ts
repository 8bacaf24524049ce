import type { MessageReading } from './readMessage';

export interface Ordered {
  /** Oldest first. */
  readonly readings: readonly MessageReading[];
  /** False where the order is not sure and the senders differ. */
  readonly isSure: boolean;
}

/**
 * The user may have set the newest on top, so the order of the page says nothing by itself: two dates that are read say
 * it for all. Messages of one and the same sender need none.
 */
export function inOrder(readings: readonly MessageReading[]): Ordered {
  const known = readings.flatMap(({ message: { sentAt } }) =>
    sentAt === null ? [] : Temporal.Instant.from(sentAt).epochMilliseconds,
  );
  const steps = known.slice(1).map((time, index) => Math.sign(time - (known[index] ?? time)));
  const isNewestFirst = steps.some((step) => step < 0);
  const isMixed = isNewestFirst && steps.some((step) => step > 0);
  if (isMixed) return { readings, isSure: false };
  const senders = new Set(readings.map(({ message: { from } }) => `${from.name} ${from.address}`));
  return {
    readings: isNewestFirst ? readings.toReversed() : readings,
    isSure: senders.size < 2 || steps.some((step) => step !== 0),
  };
}
