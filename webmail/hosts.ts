import type { Webmail } from './webmail';

/** Which webmail is at home on which host. */
export const hosts = {
  'mail.google.com': 'gmail',
  'outlook.live.com': 'outlook',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
} as const satisfies Readonly<Record<string, Webmail['service']>>;

export type ServiceWithHost = (typeof hosts)[keyof typeof hosts];

/** The webmail at an address; `null` where there is none that Premura reads. */
export function serviceAt(url: string): ServiceWithHost | null {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return Object.entries(hosts).find(([own]) => own === host)?.[1] ?? null;
}
