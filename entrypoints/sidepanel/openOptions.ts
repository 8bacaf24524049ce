import { browser } from 'wxt/browser';

/** The full page of the options, at one of its sections. */
export function openOptions(section = ''): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
