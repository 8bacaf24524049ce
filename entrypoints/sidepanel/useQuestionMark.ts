import { useEffect } from 'react';

/** `?` asks for the keys, wherever it is not a letter that one writes. */
export function useQuestionMark(onAsked: () => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const listen = ({ key, target, isComposing }: KeyboardEvent) => {
      if (key === '?' && !isComposing && !isWrittenIn(target)) onAsked();
    };
    document.addEventListener('keydown', listen, { signal: ended.signal });
    return () => ended.abort();
  }, [onAsked]);
}

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
