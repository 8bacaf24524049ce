import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { axeIn } from './support/axeIn';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';

describe.each(['en', 'it'] as const)('the first run in %s', (lang) => {
  const say = wordsIn(lang);
  let premura: Premura;
  let page: Page;

  beforeAll(async () => {
    premura = await launchPremura({ lang, keepsWelcome: true });
    page = await poll('the first steps', () =>
      premura.context.pages().find((one) => one.url().endsWith('/welcome.html')),
    );
    await page.getByRole('heading', { level: 1, name: say('welcome.title') }).waitFor();
  });
  afterAll(async () => {
    await premura?.close();
  });

  const button = (key: string) => page.getByRole('button', { name: say(key), exact: true });
  const people = async () => await rowsOf<Contact>(page, 'contacts');
  const touches = async () => await rowsOf<Interaction>(page, 'interactions');

  test('it opens by itself, and says first that nothing leaves the browser', async () => {
    await page.getByText(say('welcome.hereMore')).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(4);
    expect(await axeIn(page)).toEqual([]);
  });

  test('a first thank-you to somebody made up, with the keyboard alone, leaves nothing behind', async () => {
    await page.bringToFront();
    await button('welcome.try').focus();
    await page.keyboard.press('Enter');
    await button('button.thank').focus();
    await page.keyboard.press('Enter');
    const reply = page.getByLabel(say('welcome.reply'));
    await poll('the caret', () => reply.evaluate((one) => one === document.activeElement));
    await page.keyboard.type('The depot, I had not known.');
    const text = await reply.inputValue();
    expect(text).toMatch(/\n\nThe depot, I had not known\.\n\n/u);
    expect(text).toContain('Ada');
    await button('welcome.send').focus();
    await page.keyboard.press('Enter');
    await page.getByText(say('welcome.thanked')).waitFor();
    expect(JSON.stringify(await people())).not.toContain('Ada ');
    expect(await page.getByText(say('welcome.adaWrites')).count()).toBe(0);
  });

  test('people come in as *Sent* is paged back, and those who are ticked are followed', async () => {
    const mail = premura.page;
    await mail.bringToFront();
    for (const hash of ['#sent', '#sent/p2', '#sent/p3']) {
      const before = (await touches()).length;
      await mail.goto('about:blank');
      await mail.goto(`${MAIL}/mail/u/0/${hash}`);
      await mail.locator('.zA:visible').first().waitFor();
      await poll('the mails of that page', async () => (await touches()).length > before);
    }
    await poll('some people', async () => (await people()).length > 5);
    await page.bringToFront();
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    expect(await axeIn(page)).toEqual([]);
    await boxes.first().check();
    const follow = page.getByRole('button', {
      name: new RegExp(
        `^${say('welcome.follow.n', '\\d+')}|^${say('welcome.follow.1', '\\d+')}`,
        'u',
      ),
    });
    await follow.focus();
    await page.keyboard.press('Enter');
    const followed = await poll('those who are followed', async () => {
      const all = (await people()).filter(({ followedSince }) => followedSince !== null);
      return all.length > 0 && all;
    });
    expect(followed.length).toBeLessThan((await people()).length);
    await button('button.undo').click();
    await poll('nobody again', async () =>
      (await people()).every(({ followedSince }) => followedSince === null),
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeIn(page)).toEqual([]);
    expect(premura.witness.errors).toEqual([]);
  });
});
