import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchPremura, type Premura } from '../../tests/e2e/support/launch';
import { poll } from '../../tests/e2e/support/poll';
import { Steps } from '../../tests/e2e/support/steps';
import { type Say, wordsIn } from '../../tests/e2e/support/words';
import { liveHistory } from './liveHistory';
import { sideBySide } from './sideBySide';

const PICTURES = 'screenshots';
/** A thread in which Anna has the last word, so nothing is owed before the call. */
const THREAD = 'anna-montaggio';

/** Drives the main job without a screen, leaves pictures in `screenshots/`, and prints what it saw. */
export async function checkDemo(lang: 'en' | 'it'): Promise<void> {
  const premura = await launchPremura({ lang, hl: lang });
  try {
    mkdirSync(PICTURES, { recursive: true });
    await driveMainJob(premura, wordsIn(lang));
  } finally {
    await premura.close();
  }
}

async function driveMainJob(premura: Premura, say: Say): Promise<void> {
  const { page, openThread, badge, barText, clickInBar, witness } = premura;
  const panel = await premura.panelInTab();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  const steps = new Steps(premura, panel, say);
  const followed = await liveHistory(premura, panel, say);
  saw(`${followed} people are followed; the badge says ${(await badge()).text || 'nothing'}`);
  const tab = (key: string) => panel.locator('nav').getByRole('button', { name: say(key) });
  await panel.bringToFront();
  await tab('frame.today').click();
  await panel.getByText(say('today.waiting')).waitFor();
  await picture(panel, 'today');
  await tab('frame.contact').click();

  await openThread(THREAD);
  await panel.getByText('Montaggio finito').first().waitFor();
  saw(`the panel shows ${await panel.getByRole('heading', { level: 2 }).first().innerText()}`);
  await picture(panel, 'contact');
  await picture(page, 'mail');

  await steps.logBadCall();
  saw('a call that went badly is logged, thanks are offered at once');
  await picture(panel, 'thanks');
  await panel.getByRole('button', { name: say('button.close') }).click();
  await page.bringToFront();
  await poll('the deed', async () => (await barText()).includes(say('bar.thanksTalk')));
  saw(`the bar says: ${await barText()}`);

  await clickInBar(say('bar.thank'));
  await poll('the text', async () => (await steps.editor.innerText()).includes('Ciao Anna,'));
  saw(
    `the reply holds: ${(await steps.editor.innerText()).split('\n').filter(Boolean).slice(0, 2).join(' / ')}`,
  );
  await sideBySide(premura, panel, join(PICTURES, 'mail-and-panel.png'));
  await page.bringToFront();
  await steps.send();
  await poll('what was noted', async () => (await barText()).includes(say('bar.undo')));
  await page.bringToFront();
  saw('after sending, the bar says that the thanks are noted, with *Undo* beside it');
  await picture(page, 'noted');
  const { strangers, violations, errors } = witness;
  saw(
    `requests that left the mailbox: ${strangers.length}; policy violations: ${violations.length}; errors: ${errors.length}`,
  );
  if (strangers.length + violations.length + errors.length > 0)
    throw new Error('That should be none.');
}

function saw(what: string): void {
  console.log(`✓ ${what}`);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
