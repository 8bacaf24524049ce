import { type RefObject, useEffect } from 'react';

/**
 * Who works by keyboard does not fall out of the panel when the button just pressed goes away with what it did: the
 * focus goes to the view. Only while the panel has the focus itself: it never takes it from the mail.
 */
export function useFocusKept(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const ended = new AbortController();
    let last: Node | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Node ? target : null;
    };
    const keep = () => {
      if (last === null || last.isConnected) return;
      last = null;
      const isLost = document.hasFocus() && document.activeElement === document.body;
      if (isLost) view.current?.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', remember, { signal: ended.signal });
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      ended.abort();
      watch.disconnect();
    };
  }, [view]);
}
