import { useEffect, useState } from 'react';
import type { WaitingText } from '@/domain/mail/waitingText';
import { allWaitingTexts, onWaitingTextsChanged } from '@/storage/waitingTexts';

/** Texts that wait for their place, or have come to it and are not sent yet; the newest first. */
export function useWaitingTexts(): readonly WaitingText[] {
  const [texts, setTexts] = useState<readonly WaitingText[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const read = () =>
      void allWaitingTexts().then((found) => {
        if (!ended.signal.aborted) setTexts(found);
      });
    onWaitingTextsChanged(read, ended.signal);
    read();
    return () => ended.abort();
  }, []);
  return texts;
}
