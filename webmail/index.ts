import { gmail } from './gmail/gmail';
import { readPage as readOutlookPage } from './outlook/readPage';
import type { Webmail } from './webmail';

/** The reader of every webmail: for commands and tests only, since a content script carries one webmail alone. */
export const readers: Readonly<Record<Webmail['service'], Webmail['readPage']>> = {
  gmail: gmail.readPage,
  outlook: readOutlookPage,
};
