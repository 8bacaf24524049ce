import { readPage as readGmailPage } from './gmail/readPage';
import type { ServiceWithHost } from './hosts';
import type { Webmail } from './webmail';

/** Every webmail's reader: for commands and tests only, since a content script carries one webmail alone. */
export const readers: Readonly<Record<ServiceWithHost, Webmail['readPage']>> = {
  gmail: readGmailPage,
};
