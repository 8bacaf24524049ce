import { parseArgs } from 'node:util';
import { takeGallery } from './gallery/takeGallery';
import { runCommand } from './support/wrongUse';

/** `npm run gallery [-- --only WORDS] [--lang de]`: pictures of every surface and state in one page, `screenshots/gallery/index.html`. */
await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: '' }, lang: { type: 'string', default: '' } },
  });
  await takeGallery(values);
});
