import { bringsOnlyOurs } from '@/webmail/bringsOnlyOurs';
import { readFirst } from '@/webmail/read';
import { observe, onceQuiet } from '@/webmail/watch';
import { list } from './selectors';

/** Postina's list comes with the page and stays. */
export function watchList(page: Document, onChange: () => void, signal: AbortSignal): void {
  const look = onceQuiet(onChange, signal);
  const onRecords = (records: MutationRecord[]) => {
    if (!records.every(bringsOnlyOurs)) look();
  };
  const rows = readFirst(page, list);
  if (rows !== null) observe(rows, { childList: true, subtree: true }, { onRecords, signal });
  look();
}
