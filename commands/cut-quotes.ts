import { parseArgs } from 'node:util';
import { cutQuotes } from '@/domain/mail/quotes/cutQuotes';
import { textOf } from './support/textOf';
import { runCommand, WrongUse } from './support/wrongUse';

const USAGE = `Usage: npm run --silent cut-quotes -- FILE...
Each file holds the text of one mail.`;

/** `npm run --silent cut-quotes -- FILE…` (DESIGN §11): one JSON object per line and file. */
await runCommand(async (args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new WrongUse(USAGE);
  for (const file of positionals) {
    console.log(JSON.stringify({ file, text: cutQuotes(textOf(file)) }));
  }
});
