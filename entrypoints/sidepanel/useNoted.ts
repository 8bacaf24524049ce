import { useEffect, useState } from 'react';
import type { Noted, OpenThread } from '@/domain/mail/openThread';
import { notedSending, onNotedSendingChanged } from '@/storage/notedSending';

/** Milliseconds for which the line stays (DESIGN §4). */
const NOTED_SHOWN = 10_000;

/** What a sent message has just settled, for ten seconds: in the open mail, or wherever it was written. */
export function useNoted(thread: OpenThread | null | undefined): Noted | null {
  const noted = newest(thread?.noted ?? null, useNotedSending());
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

function newest(one: Noted | null, other: Noted | null): Noted | null {
  return (one?.at ?? 0) >= (other?.at ?? 0) ? one : other;
}

function useNotedSending(): Noted | null {
  const [noted, setNoted] = useState<Noted | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    onNotedSendingChanged(setNoted, ended.signal);
    void notedSending().then((kept) => {
      if (!ended.signal.aborted) setNoted((last) => last ?? kept);
    });
    return () => ended.abort();
  }, []);
  return noted;
}
