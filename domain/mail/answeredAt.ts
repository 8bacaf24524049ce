import type { Message } from './reading';

/**
 * When the user last wrote in a thread without it being said to whom, as in a folded message: what had been asked there
 * before is answered, as where a list says it (DESIGN P8). Epoch milliseconds; 0 where it is not so.
 */
export function answeredAt(messages: readonly Message[], now: Temporal.Instant): number {
  const latest = now.add({ minutes: CLOCKS_APART_MINUTES }).epochMilliseconds;
  const instants = messages.flatMap(({ direction, to, sentAt }) => {
    const isVague = direction === 'out' && to.length === 0;
    return isVague && sentAt !== null ? Temporal.Instant.from(sentAt).epochMilliseconds : [];
  });
  return Math.max(0, ...instants.filter((at) => at <= latest));
}

/** What is dated later than that is still to be sent. */
const CLOCKS_APART_MINUTES = 2;
