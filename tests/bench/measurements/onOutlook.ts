import type { Bench } from '../bench';
import { added, type Figures, ratio, type Samples } from '../figures';
import { act, hasReadRows, heapOf, showList, traced } from '../practice/practiceActs';
import {
  PracticeBrowser,
  type PracticeTab,
  type PracticeWebmail,
} from '../practice/practiceBrowser';
import type { Row } from '../row';
import type { Measurement } from './measurement';

const compared = ['none', 'empty', 'premura'] as const;
type Compared = (typeof compared)[number];

/** What a mailbox costs as much again on Outlook: no goal of QUALITY.md's own, those are measured on Gmail. */
const MOST = 1.2;

const asked = [
  ['load', 'load of the page on a thread', 'ms more'],
  ['burst', '20 mails come into the list', 'ms more'],
  ['idle', 'timers and frames while nothing happens', 'in 4 s'],
  ['heap', 'heap with a thread open', 'MB more'],
] as const;
type Asked = (typeof asked)[number][0];

type Found = Readonly<Record<Asked, readonly number[]>>;

/** How often a page is loaded and mails come in, each round. */
const TIMES = 3;

/** Work, idling and memory on the practice Outlook, held against the same on the practice Gmail. */
export const onOutlook: Measurement = {
  id: 'outlook',
  measure: async (bench) => {
    const [outlook, gmail] = await measured(bench);
    return asked.map(([id, what, unit]) =>
      rowOf({ what: `${what}, on Outlook`, unit, ...both(id, outlook, gmail) }),
    );
  },
};

type Rounds = Readonly<Record<Compared, readonly Found[]>>;

async function measured({ built, runs, say }: Pick<Bench, 'built' | 'runs' | 'say'>) {
  const browsers: Browsers[number][] = [];
  try {
    for (const variant of compared) {
      browsers.push([variant, await PracticeBrowser.launch(built[variant])]);
    }
    const [outlook, gmail] = [noRounds(), noRounds()];
    for (let nth = 0; nth < runs; nth += 1) {
      say(`both practice mailboxes, ${nth + 1} of ${runs}`);
      // Forwards, then backwards: none comes always last.
      const order = nth % 2 === 0 ? browsers : browsers.toReversed();
      await addRound(outlook, 'outlook', order);
      await addRound(gmail, 'gmail', order);
    }
    return [outlook, gmail] as const;
  } finally {
    for (const [, browser] of browsers) await browser.close();
  }
}

const noRounds = (): Record<Compared, Found[]> => ({ none: [], empty: [], premura: [] });

type Browsers = readonly (readonly [Compared, PracticeBrowser])[];

async function addRound(
  rounds: Record<Compared, Found[]>,
  webmail: PracticeWebmail,
  browsers: Browsers,
): Promise<void> {
  for (const [variant, browser] of browsers) {
    const tab = await browser.open(webmail);
    const found = await once(tab);
    // What costs nothing because it does nothing is no figure.
    if (variant !== 'premura' || (await hasReadRows(tab))) rounds[variant].push(found);
    await tab.page.close();
  }
}

async function once(tab: PracticeTab): Promise<Found> {
  // Not measured: of one webmail the tab has shown that page before, of the other not.
  await act(tab, 'load');
  const load = await times(async () => (await traced(tab, 'load')).own);
  const heap = [await heapOf(tab)];
  const idle = [(await traced(tab, 'idle')).wakings];
  const burst = await times(async (nth) => {
    await showList(tab);
    return (await traced(tab, 'burst', nth)).own;
  });
  return { load, heap, idle, burst };
}

async function times(measure: (nth: number) => Promise<number>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) all.push(await measure(nth));
  return all;
}

interface Both {
  readonly figures: Figures;
  readonly onGmail: Figures;
}

function both(id: Asked, outlook: Rounds, gmail: Rounds): Both {
  const samples = (rounds: Rounds): Samples =>
    Object.fromEntries(compared.map((one) => [one, rounds[one].flatMap((found) => found[id])]));
  return { figures: added(samples(outlook)), onGmail: added(samples(gmail)) };
}

interface Told extends Both {
  readonly what: string;
  readonly unit: string;
}

function rowOf({ what, unit, figures, onGmail }: Told): Row {
  const most = onGmail.premura ?? 0;
  const common = { id: 'outlook', what, unit, figures };
  const own = figures.premura ?? null;
  if (most <= 0) return { ...common, goal: 'none, as on Gmail', reached: own, limit: 0 };
  const goal = `≤ 1.2 × ${most.toPrecision(3)} on Gmail`;
  return { ...common, goal, reached: ratio(own, most), limit: MOST };
}
