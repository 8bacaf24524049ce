import { readPages } from './read-page/readPages';
import { WrongUse } from './read-page/wrongUse';
import { wishesOf } from './read-page/wishes';

/** `npm run --silent read-page -- --url URL … FILE…` (DESIGN §11): one JSON object per line and file. */
try {
  for await (const reading of readPages(wishesOf(process.argv.slice(2), process.env))) {
    process.stdout.write(`${JSON.stringify(reading)}\n`);
  }
} catch (error) {
  console.error(error instanceof WrongUse ? error.message : error);
  process.exitCode = 2;
}
