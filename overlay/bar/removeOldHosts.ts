import { OWN_MARK } from '@/webmail/webmail';

/** What a script of before an update has left in the page. */
export function removeOldHosts(page: Document): void {
  const old = [...page.getElementsByTagName('div')].filter((one) => one.hasAttribute(OWN_MARK));
  for (const host of old) host.remove();
}
