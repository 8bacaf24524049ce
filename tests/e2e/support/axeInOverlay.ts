import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What stands in the way of somebody in Premura's own parts of a webmail's page, marks and bar, as they are drawn there. */
export async function axeInOverlay(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const contextId = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))?.id;
  if (contextId === undefined) throw new Error('Premura does not run in this page');
  await cdp.send('Runtime.evaluate', { contextId, expression: axe.source });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId,
    expression: `(${examine.toString()})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** In Premura's own world of the page, where the browser opens closed shadow roots to it. */
async function examine(): Promise<readonly string[]> {
  const { dom } = (globalThis as unknown as { chrome: { dom: Dom } }).chrome;
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get(this: Element) {
      return this instanceof HTMLElement ? dom.openOrClosedShadowRoot(this) : null;
    },
  });
  const own = [...document.querySelectorAll('[data-premura-bar]')];
  const { violations, passes } = await window.axe.run({ include: own });
  if (passes.length === 0) throw new Error('axe has seen nothing of Premura');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

interface Dom {
  readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null;
}
