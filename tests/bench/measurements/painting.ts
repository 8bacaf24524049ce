import { rm } from 'node:fs/promises';
import { launchPremura, type Premura } from '../../e2e/support/launch';
import { median, ratio } from '../figures';
import { inPanel } from '../panel/inPanel';
import { WithBarePage } from '../panel/withBarePage';
import type { Measurement } from './measurement';

const LIMIT = 1.25;
const TIMES = 30;
const WARM_UPS = 5;
const THREAD = 'anna-montaggio';
const PERSON = 'Anna Conti';

/** QUALITY speed-10: the panel in a tab, beside a page that draws the same rows and has nothing to read. */
export const painting: Measurement = {
  id: 'speed-10',
  measure: async ({ built, say }) => {
    say('the panel and a bare page');
    const extension = await WithBarePage.of(built.premura ?? '');
    const premura = await launchPremura({ ext: extension.folder });
    try {
      const [panel, bare] = await paints(premura, extension);
      const reached = ratio(panel, bare);
      const what = `first paint of the panel with a contact, ${panel?.toFixed(0)} against ${bare?.toFixed(0)} ms`;
      const goal = `≤ ${LIMIT} × a bare React page`;
      const figures = { premura: reached };
      return [{ id: 'speed-10', what, unit: '×', figures, goal, reached, limit: LIMIT }];
    } finally {
      await premura.close();
      await rm(extension.folder, { recursive: true, force: true });
    }
  },
};

async function paints(premura: Premura, extension: WithBarePage) {
  await premura.openThread(THREAD);
  const panel = await premura.panelInTab();
  await panel.getByRole('heading', { name: PERSON }).waitFor();
  extension.shows(await panel.evaluate(inPanel.drawn));
  const address = panel.url();
  const bare = new URL('/bare.html', address).href;
  await panel.close();
  const paintOf = (url: string) => paintInNewTab(premura, url);
  const found: (readonly [number, number])[] = [];
  for (let nth = 0; nth < TIMES + WARM_UPS; nth += 1) {
    // In turn, so that whatever slows this machine down slows both.
    const first = nth % 2 === 0 ? null : await paintOf(bare);
    const own = await paintOf(address);
    found.push([own, first ?? (await paintOf(bare))]);
  }
  const counted = found.slice(WARM_UPS);
  return [median(counted.map(([own]) => own)), median(counted.map(([, other]) => other))] as const;
}

/** As the browser opens a side panel: a page of its own, which nothing was loaded into before. */
async function paintInNewTab({ page }: Premura, url: string): Promise<number> {
  const opened = await page.context().newPage();
  await opened.addInitScript(inPanel.notePaint, PERSON);
  await opened.goto(url);
  const painted = await opened.waitForFunction(inPanel.paintedAt);
  const at = await painted.jsonValue();
  await opened.close();
  return at ?? Number.NaN;
}
