// @vitest-environment node
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';

const PAGE = readFileSync(
  new URL('../../fixtures/outlook/thread-2026-09.html', import.meta.url),
  'utf8',
);

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/watchThread.ts');
});
afterAll(() => writer.close());

const change = (act: string) => writer.page.evaluate(act);
/** How often it was told, once the browser has drawn twice: everything that is coalesced by frame has happened by then. */
const heard = () =>
  writer.page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const scope = globalThis as never as { heard: number };
    const count = scope.heard;
    scope.heard = 0;
    return count;
  });
const heardAfter = async (ms: number) => {
  await writer.page.waitForTimeout(ms);
  return heard();
};

async function watch(html: string): Promise<void> {
  await writer.open(html);
  await change(`globalThis.heard = 0; globalThis.over = new AbortController();
    premura.watchThread(document, () => (globalThis.heard += 1), globalThis.over.signal);`);
}

const PANE = `const pane = document.getElementById('ReadingPaneContainerId');
  const [old, open] = document.querySelectorAll('#ConversationReadingPaneContainer');
  const rows = document.querySelectorAll('[role="option"][data-convid]');`;
const COMPOSE = `${PANE} open.insertAdjacentHTML('beforeend',
  '<div id="docking_InitVisiblePart_0"><div id="editorParent_1"><div contenteditable="true"></div></div></div>');
  const editor = open.querySelector('[contenteditable]');`;

describe('in a mailbox with a mail open', () => {
  beforeEach(async () => {
    await watch(PAGE);
    await heard();
  });

  test('what stands there already is told', async () => {
    await change(
      'premura.watchThread(document, () => (globalThis.heard += 1), globalThis.over.signal)',
    );
    expect(await heard()).toBe(1);
  });

  test.each([
    ['the pane shows another mail', 'open.replaceChildren()'],
    [
      'the old pane is hidden, and another shown',
      `open.style.display = 'none'; old.style.display = ''`,
    ],
    [
      'a message is opened',
      `open.querySelector('[aria-expanded]').setAttribute('aria-expanded', 'true')`,
    ],
    ['a body comes late', `open.querySelector('[role=document]').append('words')`],
    [
      'a sender gets a name',
      `open.querySelector('[aria-label]').setAttribute('aria-label', 'From: Anna')`,
    ],
    ['a compose opens', `open.insertAdjacentHTML('beforeend', '<div id="docking_0"></div>')`],
  ])('it is told once when %s', async (_what, act) => {
    await change(`${PANE} ${act}`);
    expect(await heard()).toBe(1);
  });

  test('many changes of one frame are told twice at most', async () => {
    await change(`${PANE} for (let i = 0; i < 50; i += 1) open.append(String(i))`);
    expect(await heard()).toBeLessThanOrEqual(2);
  });

  test.each([
    ['something beside the mail changes', `document.body.append('words'); rows[1].append('words')`],
    ['another row is read', `rows[1].setAttribute('aria-label', 'Read')`],
    [
      'our own bar comes',
      `const bar = document.createElement('div');
      bar.setAttribute('data-premura-bar', ''); open.append(bar)`,
    ],
  ])('it is not told when %s', async (_what, act) => {
    await change(`${PANE} ${act}`);
    expect(await heard()).toBe(0);
  });

  test('nor while the user writes an answer', async () => {
    await change(COMPOSE);
    expect(await heard()).toBe(1);
    await change(`${PANE} const editor = open.querySelector('[contenteditable]');
      editor.append('words'); editor.setAttribute('style', 'color: red')`);
    expect(await heard()).toBe(0);
  });

  test('another row is chosen: what stands there is looked at once the pane has changed', async () => {
    await change(
      `${PANE} rows[0].setAttribute('aria-selected', 'false'); rows[1].setAttribute('aria-selected', 'true')`,
    );
    expect(await heard()).toBe(0);
    await change(`${PANE} open.replaceChildren('Catalogue')`);
    expect(await heard()).toBe(1);
    expect(await heardAfter(400)).toBe(0);
  });

  test('or has not changed within three tenths of a second', async () => {
    await change(`${PANE} rows[1].setAttribute('aria-selected', 'true')`);
    expect(await heardAfter(100)).toBe(0);
    expect(await heardAfter(300)).toBe(1);
  });

  test('rows that are filled anew say again that nobody chose them: nothing is looked at', async () => {
    await change(
      `${PANE} for (const row of rows) if (row.ariaSelected !== 'true') row.setAttribute('aria-selected', 'false')`,
    );
    expect(await heardAfter(400)).toBe(0);
  });

  test('nothing is chosen any more: it is looked at, also where the pane stays', async () => {
    await change(`${PANE} rows[0].setAttribute('aria-selected', 'false')`);
    expect(await heardAfter(400)).toBe(1);
  });

  test('the whole pane is replaced: the new one is followed, the old one is not', async () => {
    await change(`${PANE} globalThis.gone = pane; const fresh = pane.cloneNode(true);
      document.querySelector('[role="main"]').replaceChildren(fresh)`);
    expect(await heard()).toBe(1);
    await change(`globalThis.gone.append('words')`);
    expect(await heard()).toBe(0);
    await change(`${PANE} pane.append('words')`);
    expect(await heard()).toBe(1);
  });

  test('the list is replaced: the choice in the new one is heard', async () => {
    await change(
      `const list = document.querySelector('#MailList'); list.replaceWith(list.cloneNode(true))`,
    );
    await heardAfter(400);
    await change(`${PANE} rows[1].setAttribute('aria-selected', 'true')`);
    expect(await heardAfter(400)).toBe(1);
  });

  test('nothing is told any more once it is over, not even what was chosen just before', async () => {
    await change(
      `${PANE} rows[1].setAttribute('aria-selected', 'true'); globalThis.over.abort(); open.replaceChildren()`,
    );
    expect(await heardAfter(400)).toBe(0);
  });
});

test('a mail is followed as soon as an Outlook that was loading shows one', async () => {
  await watch('<!doctype html><body><div id="app">Loading</div></body>');
  expect(await heard()).toBe(1);
  await change(`document.getElementById('app').append('still')`);
  expect(await heard()).toBe(0);
  await change(
    `document.getElementById('app').innerHTML = '<div id="ReadingPaneContainerId"></div>'`,
  );
  expect(await heard()).toBe(1);
  await change(`document.getElementById('ReadingPaneContainerId').append('words')`);
  expect(await heard()).toBe(1);
});
