import { useEffect, useState } from 'react';
import type { WaitingText } from '@/domain/mail/waitingText';

/** Milliseconds after which a place that has not opened will not open by itself. */
const LONGEST_WAIT = 20_000;

/** The text whose place did not open: refused, or waiting for too long. */
export function useStillHere(texts: readonly WaitingText[]): WaitingText | null {
  const [now, setNow] = useState(() => Temporal.Now.instant().epochMilliseconds);
  const open = texts.filter(({ state }) => state === 'waiting' || state === 'given');
  const next = Math.min(...open.map(({ at }) => at + LONGEST_WAIT).filter((late) => late > now));
  useEffect(() => {
    if (next === Infinity) return undefined;
    const left = next - Temporal.Now.instant().epochMilliseconds;
    const timer = setTimeout(() => setNow(next), Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [next]);
  const isLate = ({ state, at }: WaitingText) =>
    state === 'refused' || (state !== 'inserted' && at + LONGEST_WAIT <= now);
  return texts.find(isLate) ?? null;
}
