import type { EmailAddress } from './emailAddress';
import type { Settings } from './settings';

/** Where a mail stands. */
interface Place {
  readonly service: NonNullable<Settings['off']>['services'][number] | null;
  readonly account: EmailAddress | null;
}

/** Whether the user has switched Premura off for that webmail or that mailbox. */
export function isOffAt({ off }: Pick<Settings, 'off'>, { service, account }: Place): boolean {
  if (off === undefined) return false;
  const isService = service !== null && off.services.includes(service);
  return isService || (account !== null && off.accounts.includes(account));
}
