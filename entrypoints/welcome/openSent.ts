import { browser } from 'wxt/browser';

const places = {
  gmail: 'https://mail.google.com/mail/#sent',
  outlook: 'https://outlook.office.com/mail/sentitems',
} as const;

/** *Sent* of that webmail: the user pages back in it, Premura asks for nothing. */
export function openSent(service: keyof typeof places): void {
  void browser.tabs.create({ url: places[service] });
}
