// @vitest-environment node
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';

const LIST = readFileSync(
  new URL('../../fixtures/gmail/list-rows-2026-11.html', import.meta.url),
  'utf8',
).replace('</body>', '<div id="dock" contenteditable="true"><br></div></body>');

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());

const watch = () =>
  writer.page.evaluate(() => {
    type Watching = {
      premura: { watchList: (page: Document, tell: () => void, signal: AbortSignal) => void };
      over: AbortController;
      heard: number;
    };
    const scope = globalThis as never as Watching;
    scope.over = new AbortController();
    scope.heard = 0;
    scope.premura.watchList(document, () => (scope.heard += 1), scope.over.signal);
  });
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
  await watch();
});

test('the list is looked at once at the start', async () => {
  expect(await heard()).toBe(1);
});

const FIRST = `const first = document.querySelector('[role="main"] tr.zA');`;
const LISTS = `const lists = document.querySelector('[role="main"] tbody');`;

test.each([
  ['a mail comes', `${LISTS} lists.prepend(lists.lastElementChild.cloneNode(true))`],
  ['a mail goes', `${FIRST} first.remove()`],
  [
    'a row is used for another mail',
    `${FIRST} for (const one of first.querySelectorAll('[data-legacy-thread-id]')) one.setAttribute('data-legacy-thread-id', '19ab0c0ffee0aaaa')`,
  ],
  [
    'somebody answers',
    `${FIRST} for (const one of first.querySelectorAll('[data-legacy-last-message-id]')) one.setAttribute('data-legacy-last-message-id', '1a1a0ae510800001')`,
  ],
  ['the list is drawn anew', `${LISTS} lists.replaceChildren(...[...lists.children].reverse())`],
  ['the view is covered', `document.querySelector('[role="main"]').style.display = 'none'`],
])('it is heard when %s', async (_what, act) => {
  await heard();
  await change(act);
  expect(await heard()).toBe(1);
});

test.each([
  ['a row is pointed at or read', `${FIRST} first.className = 'zA yO aqw'`],
  [
    'our own mark comes',
    `${FIRST} const mark = document.createElement('span'); mark.setAttribute('data-premura-bar', ''); first.querySelector('.yW').append(mark)`,
  ],
  ['something changes elsewhere', `document.getElementById('dock').append('words')`],
])('it is not heard when %s', async (_what, act) => {
  await heard();
  await change(act);
  expect(await heard()).toBe(0);
});

test('a list that is filled in two hundred steps is heard once', async () => {
  await heard();
  await change(
    `${LISTS} (async () => { for (let i = 0; i < 200; i += 1) { lists.append(lists.firstElementChild); if (i % 20 === 0) await new Promise((done) => setTimeout(done, 4)); } })()`,
  );
  expect(await heard()).toBe(1);
});

test('while a thread covers the list nothing of it is heard', async () => {
  await change(`const main = document.querySelector('[role="main"]'); main.style.display = 'none'; main.removeAttribute('role');
    const thread = document.createElement('div'); thread.setAttribute('role', 'main');
    const heading = document.createElement('h2'); heading.className = 'hP'; heading.textContent = 'Offer';
    thread.append(heading); main.after(thread);`);
  await heard();
  await change(
    `document.querySelector('tr.zA').remove(); document.querySelector('h2').append(' for lamps')`,
  );
  expect(await heard()).toBe(0);
});

test('nothing is heard any more once it is over', async () => {
  await heard();
  await change(`${FIRST} first.remove(); globalThis.over.abort()`);
  expect(await heard()).toBe(0);
});
