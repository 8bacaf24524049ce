import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchPremura, type Premura } from '../../e2e/support/launch';
import { median, ratio } from '../figures';
import { inPanel } from '../panel/inPanel';
import type { Row } from '../row';
import { buildScale } from '../scale/buildScale';
import type { ScaleInPage } from '../scale/scaleBrowser';
import type { Measurement } from './measurement';

const MANY = 100_000;
const FEW = 1_000;
const LIMIT_MS = 100;
const LIMIT = 1.3;
const TIMES = 60;
const WARM_UPS = 10;
const people = [
  { key: 'anna-montaggio', name: 'Anna Conti' },
  { key: 'nadia-preventivo', name: 'Nadia Serra' },
] as const;
const AT_ONCE = { ids: 0, messages: 0, bodies: 0, older: 0 };

/** QUALITY speed-11: from the address of a thread in the practice Gmail to that person's name in the panel. */
export const showing: Measurement = {
  id: 'speed-11',
  measure: async ({ built, say }) => {
    const { folder } = await buildScale();
    const seeding = readFileSync(join(folder, 'bench.js'), 'utf8');
    await rm(folder, { recursive: true, force: true });
    const ext = built.premura ?? '';
    say(`${FEW} people`);
    const few = await timesAmong(FEW, { ext, seeding });
    say(`${MANY} people`);
    const many = await timesAmong(MANY, { ext, seeding });
    const reached = ratio(median(many), median(few));
    return [
      rowOf(`thread opened, contact in the panel, ${MANY} people: 95 of 100 within`, 'ms', {
        reached: late(many),
        goal: `≤ ${LIMIT_MS} ms`,
        limit: LIMIT_MS,
      }),
      rowOf(`the same, ${MANY} people against ${FEW}`, '×', {
        reached,
        goal: `≤ ${LIMIT} ×`,
        limit: LIMIT,
      }),
    ];
  },
};

function rowOf(what: string, unit: string, held: Pick<Row, 'reached' | 'goal' | 'limit'>): Row {
  return { id: 'speed-11', what, unit, figures: { premura: held.reached }, ...held };
}

function late(times: readonly number[]): number | null {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? null;
}

interface Seeding {
  readonly ext: string;
  /** Source that fills the database of the page in which it runs. */
  readonly seeding: string;
}

async function timesAmong(count: number, { ext, seeding }: Seeding): Promise<readonly number[]> {
  const premura = await launchPremura({ ext, pace: AT_ONCE });
  try {
    const panel = await premura.panelInTab();
    await panel.evaluate(seeding);
    await panel.evaluate(
      async (many) => await (globalThis as unknown as ScaleInPage).scaleBench.seed(many, 0),
      count,
    );
    await premura.killServiceWorker();
    await panel.reload();
    await panel.evaluate(inPanel.noteShown);
    return await openedInTurn(premura, panel);
  } finally {
    await premura.close();
  }
}

async function openedInTurn(premura: Premura, panel: Page): Promise<readonly number[]> {
  const { page, openThread } = premura;
  await page.bringToFront();
  const times: number[] = [];
  for (let nth = 0; nth < TIMES + WARM_UPS; nth += 1) {
    const { key, name } = people[nth % people.length] ?? people[0];
    const begun = await page.evaluate(() => performance.timeOrigin + performance.now());
    await openThread(key);
    const shown = await panel.waitForFunction(inPanel.shownAt, name, { polling: 20 });
    if (nth >= WARM_UPS) times.push(((await shown.jsonValue()) ?? Number.NaN) - begun);
  }
  return times;
}
