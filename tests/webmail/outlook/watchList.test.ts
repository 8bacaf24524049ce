// @vitest-environment node
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';

const LIST = readFileSync(
  new URL('../../fixtures/outlook/thread-2026-09.html', import.meta.url),
  'utf8',
);

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/watchList.ts');
});
afterAll(() => writer.close());

const change = (act: string) => writer.page.evaluate(act);
/** Once everything that was gathered has been told. */
const heard = () =>
  writer.page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 250));
    const scope = globalThis as never as { heard: number };
    const count = scope.heard;
    scope.heard = 0;
    return count;
  });

beforeEach(async () => {
  await writer.open(LIST);
  await change(`globalThis.heard = 0; globalThis.over = new AbortController();
    premura.watchList(document, () => (globalThis.heard += 1), globalThis.over.signal);`);
});

// The next page is written into the same window.
afterEach(() => change('globalThis.over.abort()'));

const FIRST = `const first = document.querySelector('[role="option"][data-convid]');`;

test.each([
  ['a row is used for another mail', `${FIRST} first.setAttribute('data-convid', 'other')`],
  ['a mail comes', `${FIRST} first.before(first.cloneNode(true))`],
  ['a mail goes', `${FIRST} first.remove()`],
])('the list is heard when %s', async (_what, act) => {
  expect(await heard()).toBe(1);
  await change(act);
  expect(await heard()).toBe(1);
});

test.each([
  [
    'our own mark comes',
    `${FIRST} const mark = document.createElement('div'); mark.setAttribute('data-premura-bar', ''); first.firstElementChild.prepend(mark)`,
  ],
  ['the open mail changes', `document.querySelector('[role="main"]').append('words')`],
])('it is not heard when %s', async (_what, act) => {
  await heard();
  await change(act);
  expect(await heard()).toBe(0);
});

const MARK = `${FIRST} const mark = document.createElement('div'); mark.setAttribute('data-premura-bar', ''); first.firstElementChild.prepend(mark);`;
const marked = () => change(`${FIRST} first.querySelector('[data-premura-bar]') !== null`);

test.each([
  ['its node is used for another mail', `first.setAttribute('data-convid', 'other')`],
  ['another person stands where it was', `mark.parentElement.title = 'bruno@belforte.example'`],
])('a mark goes at once when %s, also while one still scrolls', async (_what, act) => {
  await change(`${MARK} ${act}`);
  expect(await marked()).toBe(false);
});

test('it stays when its mail is only read', async () => {
  await change(`${MARK} first.setAttribute('aria-label', 'Read Giulia Rinaldi')`);
  expect(await marked()).toBe(true);
});

test('nothing is heard any more once it is over', async () => {
  await heard();
  await change(`${FIRST} first.remove(); globalThis.over.abort()`);
  expect(await heard()).toBe(0);
});

describe('where no list is shown', () => {
  const LIST_COMES = `document.body.insertAdjacentHTML('beforeend', '<div id="MailList"><div role="option" data-convid="c1"></div></div>')`;

  beforeEach(async () => {
    await writer.page.clock.install();
    const empty = '<!doctype html><body><div role="main"></div></body>';
    await writer.open(empty, 'https://outlook.office.com/mail/id/AAk');
    await change(`globalThis.heard = 0; globalThis.over = new AbortController();
      premura.watchList(document, () => (globalThis.heard += 1), globalThis.over.signal);`);
  });

  test('one that comes is heard', async () => {
    await change(LIST_COMES);
    await writer.page.clock.runFor(200);
    expect(await change('globalThis.heard')).toBe(2);
  });

  test('after a minute nothing of the page is looked at, until it goes somewhere', async () => {
    await writer.page.clock.runFor(61_000);
    await change(LIST_COMES);
    await writer.page.clock.runFor(200);
    expect(await change('globalThis.heard')).toBe(1);
    await change(`history.pushState(null, '', '#inbox')`);
    await writer.page.clock.runFor(200);
    expect(await change('globalThis.heard')).toBe(2);
    await change(`${FIRST} first.setAttribute('data-convid', 'other')`);
    await writer.page.clock.runFor(200);
    expect(await change('globalThis.heard')).toBe(3);
  });
});
