import { parseArgs } from 'node:util';
import { checkDemo } from './demo/checkDemo';
import { showDemo } from './demo/showDemo';
import { runCommand, WrongUse } from './support/wrongUse';

const USAGE = 'Usage: npm run demo [-- --check] [--headless] [--lang en|it]';

await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
  const { check, headless, lang } = values;
  if (lang !== 'en' && lang !== 'it') throw new WrongUse(USAGE);
  await (check || headless ? checkDemo(lang) : showDemo(lang));
});
