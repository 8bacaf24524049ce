import type { Scene } from '../scene';

/** The panel in a browser whose database does what the script says. */
function panelWith(script: () => void, isThere: string): Pick<Scene, 'set' | 'strike'> {
  return {
    set: async ({ premura, panel }) => {
      const page = await premura.context.newPage();
      await page.setViewportSize(panel.viewportSize() ?? { width: 400, height: 800 });
      await page.addInitScript(script);
      await page.goto(panel.url());
      await page.locator(isThere).first().waitFor();
      return page;
    },
    strike: async (_studio, page) => await page.close(),
  };
}

/** What the panel shows before, and instead of, what is stored. */
export const broken: readonly Scene[] = [
  {
    name: 'panel, loading',
    isLoading: true,
    ...panelWith(() => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    }, '.ghost'),
  },
  {
    name: 'panel, the browser stores nothing',
    ...panelWith(() => {
      indexedDB.open = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    }, '[role=alert]'),
  },
];
