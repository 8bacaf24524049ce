import { shownDates } from '@/domain/time/shownDates';
import { readWholePage as readGmailPage } from './gmail/readWholePage';
import { readWholePage as readOutlookPage } from './outlook/readWholePage';
import type { Webmail } from './webmail';

/** The reader of every webmail, lists included: for commands and tests only, since a content script carries one webmail alone. */
export const readers: Readonly<Record<Webmail['service'], Webmail['readPage']>> = {
  gmail: (page, context) => readGmailPage(page, { datesIn: shownDates, ...context }),
  outlook: readOutlookPage,
};
