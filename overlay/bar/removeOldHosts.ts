import { ownParts } from '@/webmail/ownParts';

/** What a script of before an update has left in the page. */
export function removeOldHosts(page: Document): void {
  for (const host of ownParts(page)) host.remove();
}
