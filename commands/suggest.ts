import { parseArgs } from 'node:util';
import { phraseFiles } from '@/assets/phrases';
import { readPhrasePacks } from '@/domain/suggestions/readPhrasePacks';
import { suggest } from '@/domain/suggestions/suggest';
import { mailsIn } from './suggest/mailsIn';
import { textOf } from './support/textOf';
import { runCommand, WrongUse } from './support/wrongUse';

const USAGE = `Usage: npm run --silent suggest -- FILE.jsonl
One mail a line: {"id","direction":"in"|"out","text","sentAt": ISO-8601,"locale"?}.`;

/** `npm run --silent suggest -- FILE.jsonl` (DESIGN §11): one JSON object per mail. */
await runCommand(async (args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new WrongUse(USAGE);
  const packs = readPhrasePacks(phraseFiles);
  for (const { id, ...mail } of mailsIn(textOf(file))) {
    const suggestions = suggest({ ...mail, packs }).map(({ kind, quote, due }) => ({
      kind,
      quote,
      due,
    }));
    console.log(JSON.stringify({ id, suggestions }));
  }
});
