// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';

/** Two views beside each other: the list, hidden while a thread is open, and the thread. */
const PAGE = `<body><div id="views">
  <div id="list" class="nH" role="main"><table gh="tl"><tbody id="rows"><tr class="zA"><td><span data-legacy-thread-id="19aa0c4e1b2d3f40">x</span></td></tr></tbody></table></div>
</div><div id="elsewhere"></div></body>`;
const THREAD = `<div id="thread" class="nH" role="main"><div class="nH a98 iY">
  <div class="ha"><h2 class="hP" id="subject" data-thread-perm-id="undefined">Montaggio</h2></div>
  <div role="list" id="messages"><div role="listitem" class="kv" id="first"><h3><span class="gD" email="anna@vetreriaconti.example">Anna</span></h3></div></div>
  <div class="ip"><div role="region" data-compose-id="1"><div id="editor" contenteditable="true" role="textbox" g_editable="true"><br></div></div></div>
</div></div>`;

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());

/** Lets the browser draw twice: everything that is coalesced by frame has happened by then. */
const settle = () =>
  writer.page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
const calls = async () => {
  await settle();
  return writer.page.evaluate(() => {
    const heard = Number(document.documentElement.dataset['heard'] ?? 0);
    document.documentElement.dataset['heard'] = '0';
    return heard;
  });
};
const watch = () =>
  writer.page.evaluate(() => {
    type Watching = {
      premura: { watchThread: (page: Document, tell: () => void, signal: AbortSignal) => void };
      over: AbortController;
    };
    const scope = globalThis as never as Watching;
    scope.over = new AbortController();
    scope.premura.watchThread(
      document,
      () => {
        const { dataset } = document.documentElement;
        dataset['heard'] = String(Number(dataset['heard'] ?? 0) + 1);
      },
      scope.over.signal,
    );
  });
const change = (act: string) => writer.page.evaluate(act);
const openThread = () =>
  writer.page.evaluate((html) => {
    document.getElementById('list')?.style.setProperty('display', 'none');
    document.getElementById('list')?.removeAttribute('role');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.getElementById('views')?.append(...parsed.body.children);
  }, THREAD);

beforeEach(async () => {
  await writer.open(PAGE);
  await watch();
  await calls();
});

describe('while no thread is open', () => {
  test('a list that refreshes, and whatever happens elsewhere, is not heard', async () => {
    await change(`for (let i = 0; i < 50; i += 1) {
      const row = document.createElement('tr'); row.className = 'zA'; document.getElementById('rows').append(row);
      row.className = 'zA zE'; }`);
    await change(`document.getElementById('elsewhere').append(document.createElement('p'))`);
    expect(await calls()).toBe(0);
  });

  test('a thread that opens is heard', async () => {
    await openThread();
    expect(await calls()).toBeGreaterThan(0);
  });
});

describe('while a thread is open', () => {
  beforeEach(async () => {
    await openThread();
    await calls();
  });

  test.each([
    [
      'its id is painted late',
      `document.getElementById('subject').setAttribute('data-legacy-thread-id', '19aa0c4e1b2d3f40')`,
    ],
    ['a message opens on the same node', `document.getElementById('first').className = 'h7'`],
    [
      'a message comes later',
      `document.getElementById('messages').append(Object.assign(document.createElement('div'), { className: 'h7' }))`,
    ],
    ['a body is filled later', `document.getElementById('first').append('Ciao')`],
    ['its view is hidden', `document.getElementById('thread').style.display = 'none'`],
    ['its view leaves the page', `document.getElementById('thread').remove()`],
    ['the old list is shown again', `document.getElementById('list').style.display = ''`],
    ['the address changes', `location.hash = '#inbox/FMfcgzGtwWvhFVbKlMnXQ'`],
  ])('it is heard when %s', async (_what, act) => {
    await change(act);
    expect(await calls()).toBeGreaterThan(0);
  });

  test('a burst is heard at most twice', async () => {
    await change(
      `for (let i = 0; i < 200; i += 1) document.getElementById('messages').append(document.createElement('div'))`,
    );
    expect(await calls()).toBeLessThanOrEqual(2);
  });

  test('our own bar is not heard when it comes, and is when Gmail takes it away', async () => {
    await change(`const bar = document.createElement('div'); bar.id = 'ours'; bar.setAttribute('data-premura-bar', '');
      document.getElementById('subject').after(bar);`);
    expect(await calls()).toBe(0);
    await change(`document.getElementById('ours').remove()`);
    expect(await calls()).toBeGreaterThan(0);
  });

  test('what the user types is not heard', async () => {
    await writer.page.locator('#editor').click();
    await calls();
    await writer.page.keyboard.type('Due righe');
    await writer.page.keyboard.press('Enter');
    await writer.page.keyboard.type('ancora');
    expect(await calls()).toBe(0);
  });

  test('after a switch the new thread is followed, the old one no more', async () => {
    await change(`document.getElementById('thread').style.display = 'none'; document.getElementById('thread').id = 'old';
      for (const one of [...document.getElementsByClassName('h7'), document.getElementById('first')]) one?.setAttribute('id', 'oldFirst');`);
    await openThread();
    await calls();
    await change(`document.getElementById('first').className = 'h7'`);
    expect(await calls()).toBeGreaterThan(0);
    await change(`document.getElementById('oldFirst').className = 'h7'`);
    expect(await calls()).toBe(0);
  });

  test('nothing is heard any more once it is over', async () => {
    await change('globalThis.over.abort()');
    await change(`document.getElementById('first').className = 'h7'; location.hash = '#inbox'`);
    expect(await calls()).toBe(0);
  });
});

test('a page that is still loading is heard as soon as its first view stands there', async () => {
  await writer.open('<body><p>Loading</p></body>');
  await watch();
  await calls();
  await writer.page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.append(...parsed.body.children);
  }, PAGE);
  expect(await calls()).toBeGreaterThan(0);
});

test('a thread whose heading is known only by its ids is heard when they are painted', async () => {
  await change(`{
    const list = document.getElementById('list');
    list.style.display = 'none';
    list.removeAttribute('role');
    const next = document.createElement('div');
    next.setAttribute('role', 'main');
    next.innerHTML = '<div><h2 id="late">Montaggio</h2></div>';
    document.getElementById('views').append(next);
  }`);
  expect(await calls()).toBeGreaterThan(0);
  await change(
    `document.getElementById('late').setAttribute('data-legacy-thread-id', '19aa0c4e1b2d3f40')`,
  );
  expect(await calls()).toBeGreaterThan(0);
});

describe('beside a list that stays', () => {
  const LIST = `<table role="grid"><tbody><tr class="zA" role="row"><td>x</td></tr></tbody></table>`;
  const LAYOUTS = [
    ['today', 'class="nH aia"'],
    ['one with other classes', 'class="qX7"'],
  ] as const;

  test.each(LAYOUTS)('a mail that opens in the pane is heard, in %s', async (_, pane) => {
    await writer.open(
      `<body><div><div role="main"><p id="bar">1–50</p><div><div>${LIST}</div><div id="pane" ${pane}></div></div></div></div></body>`,
    );
    await watch();
    await calls();
    await change(`document.getElementById('bar').textContent = '51–100'`);
    expect(await calls()).toBe(0);
    const put = (id: string) => `{
      const next = document.createElement('div');
      next.innerHTML = '<h2 data-legacy-thread-id="${id}">Montaggio</h2>';
      for (const old of document.getElementById('pane').children) old.style.display = 'none';
      document.getElementById('pane').append(next);
    }`;
    await change(put('19aa0c4e1b2d3f40'));
    expect(await calls()).toBeGreaterThan(0);
    await change(put('19aa0c4e1b2d3f41'));
    expect(await calls()).toBeGreaterThan(0);
  });
});
