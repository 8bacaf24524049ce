import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { projectRoot } from '../practice-mailbox/projectRoot';
import { type Act, load, showThreadOf, type } from './acts';
import { BenchBrowser } from './benchBrowser';
import { buildReadable } from './buildReadable';
import { type CpuProfile, hotFunctions } from './hotFunctions';
import { Lane } from './lane';

const TIMES = 8;
const LOOKED = [load, showThreadOf(6), showThreadOf(50), showThreadOf(200), type];
const EVERY_MICROSECONDS = 100;

/**
 * Which functions of Premura's content script take the time while the page loads, threads are opened
 * and a reply is written. Sampling makes all of it slower.
 */
export async function profile(say: (what: string) => void): Promise<void> {
  const cache = join(projectRoot(), 'node_modules', '.cache', 'premura');
  const folder = mkdtempSync(join(cache, 'bench-'));
  const browser = await BenchBrowser.launch({
    variant: 'premura',
    ext: await buildReadable(folder),
  });
  try {
    for (const act of LOOKED) {
      say(`${act.name}, ${TIMES} times …`);
      const profiles = await profilesOf(browser, act);
      process.stdout.write(`\n${act.name}: milliseconds each time\n${table(profiles)}\n`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function profilesOf(browser: BenchBrowser, act: Act): Promise<readonly CpuProfile[]> {
  const lane = new Lane(browser, act);
  const found: CpuProfile[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    found.push(await lane.once(nth, async ({ cdp }, once) => await profileOf(cdp, once)));
  }
  await lane.end();
  return found;
}

async function profileOf(cdp: CDPSession, act: () => Promise<void>): Promise<CpuProfile> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS });
  await cdp.send('Profiler.start');
  await act();
  const { profile: taken } = await cdp.send('Profiler.stop');
  return taken;
}

function table(profiles: readonly CpuProfile[]): string {
  const lines = hotFunctions(profiles).map(({ name, self, total }) =>
    [total, self]
      .map((ms) => ms.toFixed(2).padStart(9))
      .concat(`  ${name}`)
      .join(''),
  );
  return ['    total     self', ...lines].join('\n');
}
