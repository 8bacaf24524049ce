import { readPages } from './read-page/readPages';
import { wishesOf } from './read-page/wishes';
import { runCommand } from './support/wrongUse';

/** `npm run --silent read-page -- --url URL … FILE…` (DESIGN §11): one JSON object per line and file. */
await runCommand(async (args) => {
  for await (const reading of readPages(wishesOf(args, process.env))) {
    process.stdout.write(`${JSON.stringify(reading)}\n`);
  }
});
