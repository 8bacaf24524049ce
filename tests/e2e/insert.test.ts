import { afterEach, describe, expect, test } from 'vitest';
import { type LaunchOptions, launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { talkLogged } from './support/talkLogged';
import { wordsIn } from './support/words';

/** VOICE 1b: both forms begin and end alike; which one it is, is for other tests. */
const OPENING = 'Non è stata una';
const CLOSE = 'Ho capito quanto pesa.';

let premura: Premura;
afterEach(async () => {
  await premura?.close();
});

const editor = () => premura.page.locator('.a98:visible [g_editable="true"]');
const barSays = (words: string) =>
  poll(`“${words}” in the bar`, async () => (await premura.barText()).includes(words), 5_000);
const writtenLines = async () => (await editor().innerText()).split('\n');
const lineAfter = (lines: readonly string[], start: string) =>
  lines[lines.findIndex((line) => line.startsWith(start)) + 1];

/** A mail of somebody to whom thanks are due after a call that went badly. */
async function withThanksDue(key: string, options: LaunchOptions = {}) {
  premura = await launchPremura(options);
  const thread = await premura.openThread(key);
  await poll('the bar', async () => (await premura.barText()) !== '', 5_000);
  const panel = await premura.panelInTab();
  await talkLogged(panel, 'badly');
  await panel.close();
  await premura.page.bringToFront();
  const say = wordsIn(options.lang === 'it' ? 'it' : 'en');
  const thank = async () => {
    await premura.clickInBar(say('bar.thank'));
    await editor().filter({ hasText: CLOSE }).waitFor({ timeout: 5_000 });
  };
  const sent = async () => {
    const before = thread.messages.length;
    const find = () => premura.mailbox.thread(thread.id).messages[before];
    const message = await poll('the message in the mailbox', find, 5_000);
    return message.body.lines;
  };
  return { ...premura, id: thread.id, say, thank, sent };
}

describe.each([
  { hl: 'en', lang: 'en' },
  { hl: 'it', lang: 'it' },
  { hl: 'ar', lang: 'en' },
] as const)('with Gmail in “$hl”', ({ hl, lang }) => {
  test('one click writes the thanks, the caret in the middle; a second one adds nothing', async () => {
    const { page, mailbox, id, say, thank } = await withThanksDue('anna-montaggio', { hl, lang });
    await thank();
    await page.keyboard.type('Il quadro elettrico arriva lunedì.');
    const lines = await writtenLines();
    expect(lineAfter(lines, OPENING)).toBe('Il quadro elettrico arriva lunedì.');
    expect(lineAfter(lines, 'Il quadro elettrico arriva lunedì.')).toBe(CLOSE);
    const signature = premura.page.locator('.a98:visible .gmail_signature');
    expect(await signature.innerText()).toBe('Marta Neri\nNeri Lighting\n+39 02 5550 0182');
    // The draft code has heard of it: it would be there after a crash.
    const draft = () => mailbox.thread(id).draft?.body.lines.includes(CLOSE);
    await poll('the saved draft', draft, 5_000);
    await premura.clickInBar(say('bar.thank'));
    await barSays(say('bar.alreadyThere'));
    expect(await writtenLines()).toEqual(lines);
  });

  test('sent with an empty middle, the mail has no hole and the thanks are done', async () => {
    const { page, thank, sent, say } = await withThanksDue('anna-montaggio', { hl, lang });
    await thank();
    await page.locator('.a98:visible .aoO').click();
    expect(lineAfter(await sent(), OPENING)).toBe(CLOSE);
    await barSays(say('bar.undo'));
    await premura.clickInBar(say('bar.undo'));
    await barSays(say('bar.thanksTalk'));
  });
});

test('Ctrl and Enter close the middle up too', async () => {
  const { page, thank, sent } = await withThanksDue('anna-montaggio');
  await thank();
  await page.keyboard.press('Control+Enter');
  expect(lineAfter(await sent(), OPENING)).toBe(CLOSE);
});

test('one undo of the page takes the text away, and thanks can be written again', async () => {
  const { page, thank } = await withThanksDue('anna-montaggio');
  await thank();
  await page.keyboard.press('Control+z');
  const text = (await editor().innerText()).trim();
  expect(text.startsWith('--')).toBe(true);
  await thank();
  expect((await writtenLines()).filter((line) => line.startsWith(OPENING))).toHaveLength(1);
});

test('a discarded draft closes nothing', async () => {
  const { page, thank, say } = await withThanksDue('anna-montaggio');
  await thank();
  await page.locator('.a98:visible .oh').click();
  await editor().waitFor({ state: 'detached' });
  await barSays(say('bar.thanksTalk'));
  expect(await premura.barText()).not.toContain(say('bar.undo'));
});

test('a draft that lies in the thread is kept, ours comes after it', async () => {
  const { page, thank, id, mailbox } = await withThanksDue('bruno-garanzia');
  const draft = mailbox.thread(id).draft?.body.lines.find((line) => line.includes('cinque anni'));
  expect(draft).toBeDefined();
  await thank();
  await page.keyboard.type('In mezzo.');
  const text = await editor().innerText();
  const places = [draft ?? '?', OPENING, 'In mezzo.', CLOSE, '--'].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('an unfolded quotation stays below, whole', async () => {
  const { page, thank } = await withThanksDue('anna-montaggio', { quotationShown: true });
  await page.locator('.a98:visible .bkH').click();
  const quotation = page.locator('.a98:visible [g_editable="true"] > .gmail_quote').first();
  const before = await quotation.innerText();
  await thank();
  expect(await quotation.innerText()).toBe(before);
  const text = await editor().innerText();
  expect(text.indexOf(CLOSE)).toBeLessThan(text.indexOf(before.slice(0, 20)));
});

test('it works with a worker that the browser has stopped', async () => {
  const { killServiceWorker, thank, page, say } = await withThanksDue('anna-montaggio');
  await killServiceWorker();
  await thank();
  // What the page still has to say may wake a new one at once.
  await killServiceWorker();
  await page.locator('.a98:visible .aoO').click();
  await barSays(say('bar.undo'));
  expect(await premura.barText()).toContain(say('bar.undo'));
});
