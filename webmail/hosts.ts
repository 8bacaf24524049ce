import type { Webmail } from './webmail';

/** Which webmail is at home on which host, of those in whose pages Premura lives. */
export const hosts = {
  'mail.google.com': 'gmail',
} as const satisfies Readonly<Record<string, Webmail['service']>>;

export type ServiceWithHost = (typeof hosts)[keyof typeof hosts];

/** And of those whose saved pages it can read. */
export const readableHosts = {
  ...hosts,
  'outlook.live.com': 'outlook',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
} as const satisfies Readonly<Record<string, Webmail['service']>>;

/** The webmail at an address; `null` where there is none in which Premura lives. */
export function serviceAt(url: string): ServiceWithHost | null {
  return at(url, hosts);
}

/** The same for saved pages. */
export function readableAt(url: string): Webmail['service'] | null {
  return at(url, readableHosts);
}

function at<Service>(url: string, homes: Readonly<Record<string, Service>>): Service | null {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return Object.entries(homes).find(([own]) => own === host)?.[1] ?? null;
}
