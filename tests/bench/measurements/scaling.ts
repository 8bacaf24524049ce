import { rm } from 'node:fs/promises';
import { median } from '../figures';
import type { Row } from '../row';
import { buildScale, type ScaleBuild } from '../scale/buildScale';
import type { Question } from '../scale/questions';
import { ScaleBrowser } from '../scale/scaleBrowser';
import type { Measurement } from './measurement';

const MANY = 100_000;
const FEW = 1_000;
const DUE = 50;
const MANY_OVERDUE = 50_000;
const FEW_OVERDUE = 10;
const ASKINGS = 25;
/** Code is compiled and pages of the database are read at the first ones. */
const WARM_UPS = 8;
const LIMIT = 1.5;
const BADGE_LIMIT = 2;

const asked: readonly (readonly [Question, string])[] = [
  ['thread-kept', 'a mail of a thread kept'],
  ['person-shown', 'a person shown (found by address, 50 touches)'],
  ['today', `Today with ${DUE} people due`],
  ['list-cooling', 'list: going quiet'],
  ['list-at-risk', 'list: at risk'],
  ['list-probably-lost', 'list: probably lost'],
  ['who-changes-next', 'who changes next'],
  ['search', 'search by three letters and more'],
  ['badge', `badge with ${DUE} people overdue`],
];

/** QUALITY speed-12, by Premura's own storage code in a page of an extension. */
export const scaling: Measurement = {
  id: 'speed-12',
  measure: async () => {
    const built = await buildScale();
    const browsers = {
      many: await ScaleBrowser.launch(built),
      few: await ScaleBrowser.launch(built),
    };
    try {
      return await measured(browsers);
    } finally {
      await closeAll(browsers, built);
    }
  },
};

interface Both {
  readonly many: ScaleBrowser;
  readonly few: ScaleBrowser;
}

async function measured({ many, few }: Both): Promise<readonly Row[]> {
  await many.seed(MANY, DUE);
  await few.seed(FEW, DUE);
  const rows: Row[] = [];
  for (const [question, what] of asked) {
    const found = await timesAsMuch({ many, few }, question);
    rows.push(rowOf(`${what}, ${MANY} people against ${FEW}`, found, LIMIT));
  }
  return [...rows, await badgeRow({ many, few })];
}

/** Round by round, the two in turn, so that whatever slows this machine down slows both. */
async function timesAsMuch({ many, few }: Both, question: Question): Promise<number | null> {
  const ratios: number[] = [];
  for (let nth = 0; nth < WARM_UPS + ASKINGS; nth += 1) {
    const isFewFirst = nth % 2 === 0;
    const before = isFewFirst ? await few.ask(question) : 0;
    const much = await many.ask(question);
    const little = isFewFirst ? before : await few.ask(question);
    if (nth >= WARM_UPS) ratios.push(much / little);
  }
  return median(ratios);
}

async function badgeRow({ many, few }: Both): Promise<Row> {
  await many.overdue(MANY_OVERDUE);
  await few.overdue(FEW_OVERDUE);
  const reached = await timesAsMuch({ many, few }, 'badge');
  return rowOf(`badge, ${MANY_OVERDUE} overdue against ${FEW_OVERDUE}`, reached, BADGE_LIMIT);
}

function rowOf(what: string, reached: number | null, limit: number): Row {
  const goal = `≤ ${limit} ×`;
  return { id: 'speed-12', what, unit: '×', figures: { premura: reached }, goal, reached, limit };
}

async function closeAll({ many, few }: Both, { folder }: ScaleBuild): Promise<void> {
  await many.close();
  await few.close();
  await rm(folder, { recursive: true, force: true });
}
