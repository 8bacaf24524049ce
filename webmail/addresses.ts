import { newMessageUrl } from './gmail/newMessageUrl';
import { threadUrl } from './gmail/threadUrl';
import type { ServiceWithHost } from './hosts';
import type { WebmailAddresses } from './webmail';

/** Where each webmail opens a thread and a new message: for the background, which carries no webmail's reader. */
export const addresses: Readonly<Record<ServiceWithHost, WebmailAddresses>> = {
  gmail: { newMessageUrl, threadUrl },
};
