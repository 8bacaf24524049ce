import { useRef } from 'react';

/** The same work, but deaf to a second click while it is under way: a double click saves once. */
export function useOneAtATime<Of extends readonly unknown[]>(
  work: (...given: Of) => Promise<unknown>,
): (...given: Of) => void {
  const isUnderWay = useRef(false);
  return (...given) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void work(...given).finally(() => {
      isUnderWay.current = false;
    });
  };
}
