import { parseArgs } from 'node:util';
import { backupOf } from '@/domain/backup/backupOf';
import { sampleTables } from './sample-data/sampleTables';
import { instantOf, runCommand, WrongUse } from './support/wrongUse';

const USAGE = 'Usage: npm run --silent sample-data -- --people N [--seed S] [--now ISO]';
const MOST_PEOPLE = 1_000_000;

/** `npm run --silent sample-data -- --people N` (DESIGN §11): a valid backup of invented people, the same for one seed and instant. */
await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string' },
      seed: { type: 'string', default: '1' },
      now: { type: 'string' },
    },
  });
  const people = wholeNumber(values.people, MOST_PEOPLE);
  const seed = wholeNumber(values.seed, 4_294_967_295);
  const now = instantOf(values.now).round('second');
  const backup = await backupOf(sampleTables({ people, seed, now }), now);
  process.stdout.write(`${JSON.stringify(backup)}\n`);
});

function wholeNumber(text: string | undefined, most: number): number {
  const number = /^\d{1,10}$/u.test(text ?? '') ? Number(text) : Number.NaN;
  if (Number.isNaN(number) || number > most) throw new WrongUse(USAGE);
  return number;
}
