import { useEffect, useState } from 'react';
import type { Noted, OpenThread } from '@/domain/mail/openThread';

/** Milliseconds for which the line stays (DESIGN §4). */
const NOTED_SHOWN = 10_000;

/** What a sent message has just settled, for ten seconds. */
export function useNoted(thread: OpenThread | null | undefined): Noted | null {
  const noted = thread?.noted ?? null;
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (noted === null) return undefined;
    const left = noted.at + NOTED_SHOWN - Temporal.Now.instant().epochMilliseconds;
    const timer = setTimeout(() => setOver(noted.actId), Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [noted]);
  const isFresh =
    noted !== null && noted.at + NOTED_SHOWN > Temporal.Now.instant().epochMilliseconds;
  return isFresh && over !== noted.actId ? noted : null;
}
