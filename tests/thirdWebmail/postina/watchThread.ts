import { bringsOnlyOurs } from '@/webmail/bringsOnlyOurs';
import { isInside } from '@/webmail/read';
import { observe, oncePerFrame } from '@/webmail/watch';
import { editor } from './selectors';

/** Whatever changes beside the words that the user writes, and our own bar. */
export function watchThread(page: Document, onChange: () => void, signal: AbortSignal): void {
  const look = oncePerFrame(onChange, signal);
  const isNews = (record: MutationRecord) =>
    !bringsOnlyOurs(record) &&
    !(record.target instanceof Element && isInside(record.target, editor));
  const onRecords = (records: MutationRecord[]) => {
    if (records.some(isNews)) look();
  };
  observe(page.body, { childList: true, subtree: true }, { onRecords, signal });
  look();
}
