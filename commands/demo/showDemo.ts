import { launchPremura } from '../../tests/e2e/support/launch';
import { wordsIn } from '../../tests/e2e/support/words';
import { liveHistory } from './liveHistory';

/** Opens a browser on the practice mailbox, with some weeks already lived, and leaves it to the user. */
export async function showDemo(lang: 'en' | 'it'): Promise<void> {
  const premura = await launchPremura({ headless: false, lang, hl: lang });
  console.log('Living some weeks of mail, so that there is something to see …');
  const panel = await premura.panelInTab();
  const followed = await liveHistory(premura, panel, wordsIn(lang));
  await panel.close();
  await premura.page.bringToFront();
  await premura.openSidePanel();
  console.log(`Ready: ${followed} people are followed. Open any mail, and the panel follows.`);
  console.log('Nobody in this mailbox is real, and nothing you send leaves this machine.');
  console.log('Close the browser when you have seen enough.');
  await new Promise<void>((resolve) => premura.context.on('close', () => resolve()));
}
