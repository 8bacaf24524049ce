import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { Bench } from './bench';
import { BenchBrowser } from './benchBrowser';
import { buildVariants } from './buildVariants';
import { measurements } from './measurements';
import { profile } from './profile';
import { isMet, type Row } from './row';
import { markdownTable, textTable } from './table';
import { variantIds } from './variants';
import { WrongFlags, wishesOf, type Wishes } from './wishes';

/** What is being done goes to standard error, so that standard output is the table alone. */
function say(what: string): void {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s  ${what}\n`);
}

async function run(wishes: Wishes): Promise<readonly Row[]> {
  const { folder, built } = await buildVariants();
  const browsers: BenchBrowser[] = [];
  try {
    for (const variant of variantIds) {
      browsers.push(await BenchBrowser.launch({ variant, ext: built[variant] }));
    }
    return await measureAll(new Bench({ browsers, built, runs: wishes.runs, say }), wishes);
  } finally {
    for (const browser of browsers) await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(bench: Bench, { only }: Wishes): Promise<readonly Row[]> {
  say(unitWords[bench.unit]);
  const rows: Row[] = [];
  for (const { id, measure } of measurements.filter((one) => only.includes(one.id))) {
    say(`${id} …`);
    rows.push(...(await measure(bench)));
  }
  return rows;
}

const unitWords = {
  Mi: 'Work is counted in million instructions of the page’s renderer (perf stat).',
  ms: 'This machine counts no instructions (perf stat has none: no linux-perf, or no counter), so work is told in milliseconds of the page’s main thread that the extension takes.',
} as const;

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'unknown processor'}, ${process.platform}`;
}

async function main(): Promise<void> {
  const wishes = wishesOf(process.argv.slice(2));
  if (wishes.isProfile) return await profile(say);
  const rows = await run(wishes);
  const table = wishes.isMarkdown ? markdownTable(rows) : textTable(rows);
  process.stdout.write(`${table}\n\n${machine()}; ${wishes.runs} runs\n`);
  const missed = rows.filter((row) => isMet(row) !== true).length;
  process.stdout.write(`${rows.length - missed} of ${rows.length} goals met\n`);
  if (wishes.isStrict && missed > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof WrongFlags ? error.message : error);
  process.exitCode = 2;
}
