import type { BrowserContext, Page } from 'playwright-core';
import { browserSession } from './attachTarget';

/** A browser window beside the first, as for another account. */
export async function newWindow(context: BrowserContext): Promise<Page> {
  const cdp = await browserSession(context);
  const opening = context.waitForEvent('page');
  await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  return await opening;
}
