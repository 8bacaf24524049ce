import { readFirst, type Selector } from '../read';
import { observe } from '../watch';

interface Listener {
  readonly onCome: () => void;
  readonly signal: AbortSignal;
}

/** Any part of the page may bring it. The returned function stops it earlier than `signal`. */
export function awaitPart(
  page: Document,
  wanted: Selector,
  { onCome, signal }: Listener,
): () => void {
  const onRecords = () => {
    if (readFirst(page, wanted) !== null) onCome();
  };
  return observe(page.body, { childList: true, subtree: true }, { onRecords, signal });
}
