import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../practice-mailbox/projectRoot';
import { type Act, load, showThreadOf, type } from './acts';
import { BenchBrowser } from './benchBrowser';
import { buildReadable } from './buildReadable';
import type { CpuProfile } from './hotFunctions';
import { hotTable } from './hotTable';
import { Lane } from './lane';
import { profilePractice } from './practice/profilePractice';
import { takeProfile } from './takeProfile';

const TIMES = 8;
const LOOKED = [load, showThreadOf(6), showThreadOf(50), showThreadOf(200), type];

/**
 * Which functions of Premura's content script take the time while the page loads, threads are opened
 * and a reply is written, and in both practice mailboxes as they load and mails come in. Sampling makes all of it slower.
 */
export async function profile(say: (what: string) => void): Promise<void> {
  const cache = join(projectRoot(), 'node_modules', '.cache', 'premura');
  const folder = mkdtempSync(join(cache, 'bench-'));
  const ext = await buildReadable(folder);
  const browser = await BenchBrowser.launch({ variant: 'premura', ext });
  try {
    for (const act of LOOKED) {
      say(`${act.name}, ${TIMES} times …`);
      const profiles = await profilesOf(browser, act);
      process.stdout.write(`\n${act.name}: milliseconds each time\n${hotTable(profiles)}\n`);
    }
    await profilePractice(ext, say);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function profilesOf(browser: BenchBrowser, act: Act): Promise<readonly CpuProfile[]> {
  const lane = new Lane(browser, act);
  const found: CpuProfile[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    found.push(await lane.once(nth, async ({ cdp }, once) => await takeProfile(cdp, once)));
  }
  await lane.end();
  return found;
}
