import type { PageReading } from '@/domain/mail/reading';
import { type Facts, summary } from './summary';

/** What the lists on the screen say; `list` is `null` where none is shown. */
export interface ListReading {
  readonly list: PageReading['list'];
  readonly facts: Facts;
}

/** The reading of a page, and of its lists, which it did not read itself. */
export function withList(live: PageReading, { list, facts }: ListReading): PageReading {
  const { readBy, missing } = summary(facts);
  return {
    ...live,
    list,
    readBy: { ...live.readBy, ...readBy },
    missing: [...live.missing.filter(({ fact }) => fact !== 'list'), ...missing],
  };
}
