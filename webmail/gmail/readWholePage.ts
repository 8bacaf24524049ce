import type { PageReading } from '@/domain/mail/reading';
import { summary } from '../summary';
import type { ReadingContext } from '../webmail';
import { readList } from './readList';
import { readPage } from './readPage';

/** Thread and lists in one: for the command. In Gmail's page a thread that changes does not pay for the list beside it. */
export function readWholePage(page: Document, context: ReadingContext): PageReading {
  const reading = readPage(page, context);
  const { list, facts } = readList(page, context);
  const { readBy, missing } = summary(facts);
  return {
    ...reading,
    list,
    readBy: { ...reading.readBy, ...readBy },
    missing: [...reading.missing.filter(({ fact }) => fact !== 'list'), ...missing],
  };
}
