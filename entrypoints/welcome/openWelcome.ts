import { browser } from 'wxt/browser';

/** The page of the first steps, in a tab of its own. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
