import { MAIL } from '../../../tests/practice-mailbox/practiceMailbox';
import type { Scene } from '../scene';

/** The first steps once *Sent* was paged back: whom to follow, company by company. */
export const companies: Scene = {
  name: 'first steps, companies to follow',
  set: async (studio) => {
    const { page } = studio.premura;
    await page.bringToFront();
    for (const place of ['#sent', '#sent/p2', '#sent/p3']) {
      await page.goto('about:blank');
      await page.goto(`${MAIL}/mail/u/0/${place}`);
      await page.locator('.zA:visible').first().waitFor();
    }
    const steps = await studio.page('welcome.html', 1228);
    await steps.getByRole('checkbox').first().check();
    return steps;
  },
  strike: async (_studio, steps) => await steps.close(),
};
