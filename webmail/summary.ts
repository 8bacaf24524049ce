import type { PageReading } from '@/domain/mail/reading';
import type { Reading } from './readFact';

/** Each fact with how it was read: once, or once per message. */
export type Facts = readonly (readonly [fact: string, readings: readonly Reading<unknown>[]])[];

/** Who read which fact, and which is missing why; facts of several messages in one line each. */
export function summary(facts: Facts): Pick<PageReading, 'readBy' | 'missing'> {
  return {
    readBy: Object.fromEntries(
      facts.flatMap(([fact, readings]) => {
        const strategies = readings.flatMap((reading) =>
          'missing' in reading ? [] : reading.readBy,
        );
        return strategies.length === 0 ? [] : [[fact, [...new Set(strategies)].join(', ')]];
      }),
    ),
    missing: facts.flatMap(([fact, readings]) =>
      missingIn(readings).map((reason) => ({ fact, reason })),
    ),
  };
}

function missingIn(readings: readonly Reading<unknown>[]): readonly string[] {
  const reasons = readings.flatMap((reading) => ('missing' in reading ? reading.missing : []));
  if (readings.length < 2) return reasons;
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((other) => other === reason).length;
    return `in ${count} of ${readings.length} messages: ${reason}`;
  });
}
