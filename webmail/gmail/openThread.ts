import type { PageReading } from '@/domain/mail/reading';
import { readPage } from './readPage';

export type Thread = NonNullable<PageReading['thread']>;

/** The thread that is open now, as the reader reads it. */
export function openThread(page: Document): Thread | null {
  const now = Temporal.Now.instant();
  return readPage(page, { url: page.URL, zone: 'UTC', now }).thread;
}
