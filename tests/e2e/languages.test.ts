import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Layout } from '../practice-mailbox/gmail/config';
import type { Practice } from '../practice-mailbox/gmail/practice';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { MailStory } from './support/mailStory';
import { MailWindow } from './support/mailWindow';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

declare const practice: Practice;

const say = wordsIn('en');
/** Long threads of these people, read once: from then on they have a rhythm. */
const HISTORY = ['arianna-reparto-stampa', 'bruno-vetrina', 'anna-forno', 'nadia-camerini'];
const MORE = ['paolo-degustazione', 'henrik-stand', 'tomas-first', 'lena-halle-1'];

/** One browser: each language, theme and layout tells the story of somebody else. */
let premura: Premura;
let panel: Page;

beforeAll(async () => {
  premura = await launchPremura();
  panel = await premura.panelInTab();
  const steps = new Steps(premura, panel, say);
  for (const key of [...HISTORY, ...MORE]) await steps.readWhole(key);
});

afterAll(async () => {
  await premura?.close();
});

async function openIn(query: string, key: string, layout?: Layout): Promise<MailWindow> {
  const window = new MailWindow(premura.page, layout);
  await premura.page.bringToFront();
  await premura.page.goto('about:blank');
  await premura.page.goto(`${MAIL}/mail/u/0/?${query}`);
  await window.openFromList(premura.thread(key).id);
  return window;
}

interface Told {
  readonly key: string;
  readonly who: Parameters<typeof personOf>[0];
}

const storyOf = (window: MailWindow, { key, who }: Told) =>
  new MailStory({
    premura,
    window,
    panel,
    thread: premura.thread(key),
    person: personOf(who),
    hasRhythm: true,
  });

describe('from the thread to the panel and back, with Gmail in', () => {
  test.each([
    ['English', 'hl=en', { key: 'anna-montaggio', who: 'anna' }],
    ['Italian', 'hl=it', { key: 'arianna-mostra', who: 'arianna' }],
    ['German', 'hl=de', { key: 'lena-halle-1', who: 'lena' }],
    ['Arabic', 'hl=ar', { key: 'bruno-campioni', who: 'bruno' }],
    ['Japanese', 'hl=ja', { key: 'nadia-preventivo', who: 'nadia' }],
    [
      'British English and dark colours',
      'hl=en-GB&theme=dark',
      { key: 'henrik-dealers', who: 'henrik' },
    ],
  ] as const)('%s', async (_language, query, told) => {
    const window = await openIn(query, told.key);
    await storyOf(window, told).live();
    expect(premura.witness.errors).toEqual([]);
  });

  test('other words from one moment to the next, while a reply is written', async () => {
    const window = await openIn('hl=en', 'paolo-barricaia');
    const story = storyOf(window, { key: 'paolo-barricaia', who: 'paolo' });
    const speak = async (language: 'ar' | 'ja', region: string) =>
      await window.page.evaluate((set) => practice.set(set), { language, region });
    await story.isSeen();
    await speak('ar', 'ar-EG');
    await story.callGoesBadly();
    await story.replyIsBegun();
    await story.thanksGoIn();
    await speak('ja', 'ja-JP');
    await story.isSent();
    await story.isDone();
    expect(await premura.page.locator('[data-premura-bar]').count()).toBe(1);
  });
});

describe('in a layout that Gmail does not have yet', () => {
  test('other classes and wrappers: the whole story', async () => {
    const window = await openIn('layout=next', 'tomas-no', 'next');
    await storyOf(window, { key: 'tomas-no', who: 'tomas' }).live();
    expect(premura.witness.errors).toEqual([]);
  });

  test('attributes are missing, too: the right person, or one calm line and nothing kept', async () => {
    const { name, address } = personOf('elena');
    const known = new Set(await addresses());
    const window = await openIn('layout=later', 'belforte-qualita', 'later');
    const right = panel.getByRole('heading', { name });
    const unread = panel.getByText(say('state.unread'));
    await poll('a person, or one calm line', async () => {
      const bar = await window.bar.text();
      const [rights, calm] = await Promise.all([right.count(), unread.count()]);
      return (rights === 1 && bar !== '') || (calm === 1 && bar === '');
    });
    const isRight = (await right.count()) === 1;
    const news = (await addresses()).filter((one) => !known.has(one));
    expect(news).toEqual(isRight ? [address] : []);
    expect(premura.witness.errors).toEqual([]);
  });
});

async function addresses(): Promise<readonly string[]> {
  const contacts = await rowsOf<{ readonly addresses: readonly string[] }>(panel, 'contacts');
  return contacts.flatMap((contact) => contact.addresses);
}
