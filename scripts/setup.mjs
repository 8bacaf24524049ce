import { ensureBrowser } from './browser.mjs';
import { npmExec } from './npm.mjs';
import { installPackages } from './packages.mjs';

/** What tests and demo need on a bare clone: the packages, a browser, the built extension. */
export async function setUp() {
  await installPackages();
  ensureBrowser();
  console.log('Building the extension into .output/chrome-mv3 …');
  if ((await npmExec(['wxt', 'build', '-b', 'chrome'])) !== 0) {
    console.error('The extension could not be built; what went wrong is above.');
    process.exit(1);
  }
}
