import { gmail } from './gmail/gmail';
import type { ServiceWithHost } from './hosts';
import type { Webmail } from './webmail';

/** Every webmail: for commands and tests only, since a content script carries one webmail alone. */
export const webmails: Readonly<Record<ServiceWithHost, Webmail>> = { gmail };
