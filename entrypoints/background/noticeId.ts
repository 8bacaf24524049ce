import { browser } from 'wxt/browser';

/** The same of one kind takes the place of the older one. Its window stands in it: after a click there is no time to ask. */
export async function noticeId(what: string): Promise<string> {
  const [shown] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return `${what}@${shown?.windowId ?? ''}`;
}

/** The window that was the user's last one; `null` where none was open. */
export function windowOfNotice(id: string): number | null {
  const [, window = ''] = id.split('@');
  return /^\d+$/u.test(window) ? Number(window) : null;
}
