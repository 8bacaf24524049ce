import { browser } from 'wxt/browser';

/** Whether the user lets Premura notify: a permission that is asked for, never taken. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}
