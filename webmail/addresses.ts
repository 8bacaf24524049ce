import * as gmailMessage from './gmail/newMessageUrl';
import * as gmailThread from './gmail/threadUrl';
import * as outlookMessage from './outlook/newMessageUrl';
import * as outlookThread from './outlook/threadUrl';
import type { ServiceWithHost } from './hosts';
import type { WebmailAddresses } from './webmail';

/** Where each webmail opens a thread and a new message: for the background, which carries no webmail's reader. */
export const addresses: Readonly<Record<ServiceWithHost, WebmailAddresses>> = {
  gmail: { ...gmailMessage, ...gmailThread },
  outlook: { ...outlookMessage, ...outlookThread },
};
