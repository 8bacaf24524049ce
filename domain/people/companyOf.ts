import type { Contact } from './contact';
import type { EmailAddress } from './emailAddress';
import { isFreeMail } from './isFreeMail';

/**
 * Labels that many countries put before their own: "co.uk", "com.au", "or.at". A public suffix list would be 110 kB gzipped
 * (measured: tldts 7.5) for the few domains that this does not know.
 */
const SECOND_LEVEL = new Set(
  'ac co com edu gob gouv gov gv go govt in info ltd me mil ne net nom or org plc sch'.split(' '),
);

/**
 * The company behind an address: its registrable domain, "sales.vetreria.co.uk" → "vetreria.co.uk"; `null` where anybody can
 * have a mailbox (DESIGN §2).
 */
export function companyOf(address: EmailAddress): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const company = registrable(domain);
  return isFreeMail(domain) || isFreeMail(company) ? null : company;
}

/** Of several addresses the first that has one. */
export function companyOfContact({ addresses }: Pick<Contact, 'addresses'>): string | null {
  return addresses.map(companyOf).find((one) => one !== null) ?? null;
}

function registrable(domain: string): string {
  const labels = domain.split('.');
  const [country = '', second = ''] = labels.toReversed();
  const isCountry = country.length === 2 && SECOND_LEVEL.has(second);
  return labels.slice(isCountry ? -3 : -2).join('.');
}
