import type { CpuProfile } from '../hotFunctions';
import { hotTable } from '../hotTable';
import { takeProfile } from '../takeProfile';
import { act, type PracticeAct, showList } from './practiceActs';
import { PracticeBrowser, type PracticeTab } from './practiceBrowser';

const TIMES = 6;

/** Which functions take the time as a practice mailbox loads, and as mails come into its list. */
export async function profilePractice(ext: string, say: (what: string) => void): Promise<void> {
  const browser = await PracticeBrowser.launch(ext);
  try {
    for (const webmail of ['outlook', 'gmail'] as const) {
      say(`${webmail}, ${TIMES} times …`);
      const tab = await browser.open(webmail);
      print(`${webmail}, load`, await profilesOf(tab, 'load'));
      print(`${webmail}, mails come in`, await profilesOf(tab, 'burst'));
    }
  } finally {
    await browser.close();
  }
}

function print(what: string, profiles: readonly CpuProfile[]): void {
  process.stdout.write(`\n${what}: milliseconds each time\n${hotTable(profiles)}\n`);
}

async function profilesOf(tab: PracticeTab, which: PracticeAct): Promise<readonly CpuProfile[]> {
  const found: CpuProfile[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    if (which === 'burst') await showList(tab);
    found.push(await takeProfile(tab.cdp, async () => await act(tab, which, nth)));
  }
  return found;
}
