import type { Scene } from '../scene';

/** A page of the extension in a tab of its own. */
export function fullPage(name: string, path: string): Scene {
  return {
    name,
    set: async (studio) => {
      const page = await studio.page(path, 1228);
      await page.locator('main').getByRole('heading').first().waitFor();
      return page;
    },
    strike: async (_studio, page) => await page.close(),
  };
}
