import { parseArgs } from 'node:util';
import { readBackup } from '@/domain/backup/readBackup';
import { textOf } from './support/textOf';
import { runCommand, WrongUse } from './support/wrongUse';

const USAGE = 'Usage: npm run --silent check-backup -- FILE...';

/** `npm run --silent check-backup -- FILE...` (DESIGN §11): one JSON line a file; exit code 2 where any is refused. */
await runCommand(async (args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new WrongUse(USAGE);
  for (const file of positionals) {
    const read = await readBackup(textOf(file));
    console.log(JSON.stringify(read.ok ? accepted(file, read.backup.counts) : { file, ...read }));
    if (!read.ok) process.exitCode = 2;
  }
});

function accepted(file: string, counts: Readonly<Record<string, number>>) {
  return { file, ok: true, counts };
}
