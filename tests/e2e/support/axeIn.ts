import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What the page's own copy of it is called there. */
declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What stands in the way of somebody on this page, once it has come to rest, each by its rule and where: none is right. */
export async function axeIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    // Words that are still fading in have less contrast than they will have.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
  });
}
