import { valueOf } from '../readFact';
import { findPane } from './findPane';
import { languagesOf } from './languagesOf';
import { readAccount } from './readAccount';
import { readThread, type ThreadReading } from './readThread';

/** The conversation that is open now, as the reader reads it; `null` where none is. */
export function openThread(page: Document): ThreadReading | null {
  const pane = valueOf(findPane(page));
  if (pane === null) return null;
  const account = valueOf(readAccount(page));
  const languages = languagesOf(page, {});
  return readThread(pane, { page, url: page.URL, account, zone: 'UTC', languages });
}
