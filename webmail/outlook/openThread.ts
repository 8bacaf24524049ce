import { valueOf } from '../readFact';
import type { ReadingContext } from '../webmail';
import { findPane } from './findPane';
import { languagesOf } from './languagesOf';
import { readAccount } from './readAccount';
import { readThread, type ThreadReading } from './readThread';

/** The conversation that is open now, as the reader reads it; `null` where none is. */
export function openThread(page: Document): ThreadReading | null {
  const pane = valueOf(findPane(page));
  if (pane === null) return null;
  const now = Temporal.Now.instant();
  const shown: ReadingContext = { url: page.URL, zone: 'UTC', now };
  const account = valueOf(readAccount(page, shown));
  return readThread(pane, { ...shown, page, account, languages: languagesOf(page, shown) });
}
