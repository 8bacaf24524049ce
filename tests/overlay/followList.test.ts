import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askBackground } from '@/messaging/page';
import type { Deed } from '@/messaging/protocol';
import { followList } from '@/overlay/followList';
import type { ShownRow, Webmail } from '@/webmail/webmail';
import { address, anna, me } from '../builders/aReading';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground);

const bruno = { name: 'Bruno Sala', address: address('bruno@belforte.example') };
const deed: Deed = {
  followUpId: 'f-1',
  kind: 'reply',
  words: 'Answer owed',
  openDue: Date.parse('2026-11-13T10:00:00Z'),
  overdue: true,
};
const annaOwed = { marks: [{ address: anna.address, deed }] };
const nobody = { marks: [] };

function aRow(of: Partial<ShownRow> = {}): ShownRow {
  const element = document.createElement('div');
  const line = document.createElement('div');
  line.append('Anna');
  element.append(line);
  document.body.append(element);
  return {
    element,
    threadId: '18f0',
    lastMessageId: null,
    people: [anna],
    namesAll: true,
    subject: 'Montaggio finito',
    at: '2026-11-19T09:00:00+01:00',
    lastWriter: anna,
    isSent: false,
    ...of,
  };
}

let rows: readonly ShownRow[] = [];
let change = () => {};
let account: typeof me.address | null = me.address;
let alive = true;
let over = new AbortController();
const webmail = {
  shownRows: () => rows,
  watchList: (_page: Document, onChange: () => void) => {
    change = onChange;
  },
  findMarkPlace: (row: Element) => row.firstElementChild,
} as unknown as Webmail;
const follow = () =>
  followList({
    webmail,
    script: { signal: over.signal, isAlive: () => alive },
    dates: { datesIn: () => () => [] },
    readAccount: () => account,
  });
const settled = () => new Promise((resolve) => setTimeout(resolve));
const told = () =>
  ask.mock.calls.map(([, request]) => (request as { rows: readonly unknown[] }).rows.length);
const markIn = ({ element }: ShownRow) =>
  element.firstElementChild?.firstElementChild?.hasAttribute('data-premura-bar') ?? false;
const stir = async () => {
  change();
  await settled();
};

beforeEach(() => {
  document.body.replaceChildren();
  [alive, account, over] = [true, me.address, new AbortController()];
  ask.mockResolvedValue(nobody);
});

describe('telling rows', () => {
  test('each row once, however often the list stirs', async () => {
    rows = [aRow(), aRow({ threadId: '18f1', people: [bruno], lastWriter: bruno })];
    follow();
    await stir();
    await stir();
    expect(ask).toHaveBeenCalledOnce();
    const { element: _element, ...row } = rows[0] ?? aRow();
    expect(ask.mock.calls[0]).toEqual([
      'rowsSeen',
      {
        actId: expect.any(String),
        account: me.address,
        rows: [row, expect.objectContaining({ threadId: '18f1' })],
        shown: [anna.address, bruno.address],
      },
    ]);
  });

  test('only what is new, when somebody has written since', async () => {
    rows = [aRow(), aRow({ threadId: '18f1' })];
    follow();
    await stir();
    rows = [aRow(), aRow({ threadId: '18f1', at: '2026-11-19T10:00:00+01:00' })];
    await stir();
    expect(told()).toEqual([2, 1]);
  });

  test('nothing for a mailbox whose address is not read, all of it once it is', async () => {
    rows = [aRow()];
    account = null;
    follow();
    await stir();
    expect(ask).not.toHaveBeenCalled();
    account = me.address;
    await stir();
    expect(told()).toEqual([1]);
  });

  test('nothing of a row without thread or instant', async () => {
    rows = [aRow({ at: null }), aRow({ threadId: null })];
    follow();
    await stir();
    expect(told()).toEqual([0]);
  });

  test('nothing where there is no list', async () => {
    rows = [];
    follow();
    await stir();
    expect(ask).not.toHaveBeenCalled();
  });

  test('again what the background has not heard', async () => {
    rows = [aRow()];
    ask.mockRejectedValueOnce(new Error('stopped'));
    follow();
    await stir();
    await stir();
    expect(told()).toEqual([1, 1]);
  });

  test('more rows than one message holds in several', async () => {
    rows = Array.from({ length: 450 }, (_, i) => aRow({ threadId: `t${i}` }));
    follow();
    await stir();
    expect(told()).toEqual([200, 200, 50]);
  });

  test('nothing from an outdated script', async () => {
    rows = [aRow()];
    alive = false;
    follow();
    await stir();
    expect(ask).not.toHaveBeenCalled();
  });

  test('five pages of Sent in five messages', async () => {
    const pages = [0, 1, 2, 3, 4].map((page) =>
      Array.from({ length: 50 }, (_, i) => aRow({ threadId: `p${page}r${i}` })),
    );
    follow();
    for (const page of pages) {
      rows = page;
      await stir();
    }
    expect(told()).toEqual([50, 50, 50, 50, 50]);
  });
});

describe('marks', () => {
  test('stand at people with something overdue', async () => {
    rows = [aRow(), aRow({ threadId: '18f1', people: [bruno] })];
    ask.mockResolvedValue(annaOwed);
    follow();
    await stir();
    expect(rows.map(markIn)).toEqual([true, false]);
  });

  test('go with the mail when the rows are filled anew', async () => {
    const [first, second] = [aRow(), aRow({ threadId: '18f1', people: [bruno] })];
    rows = [first, second];
    ask.mockResolvedValue(annaOwed);
    follow();
    await stir();
    rows = [
      { ...second, element: first.element },
      { ...first, element: second.element },
    ];
    change();
    expect([markIn(first), markIn(second)]).toEqual([false, true]);
  });

  test('come back where the page has drawn its row again', async () => {
    const row = aRow();
    rows = [row];
    ask.mockResolvedValue(annaOwed);
    follow();
    await stir();
    row.element.firstElementChild?.replaceChildren('Anna');
    change();
    expect(markIn(row)).toBe(true);
    expect(row.element.firstElementChild?.childNodes).toHaveLength(2);
  });

  test('go and come when something becomes overdue or is done', async () => {
    rows = [aRow()];
    const { lookAgain } = follow();
    await stir();
    expect(rows.map(markIn)).toEqual([false]);
    ask.mockResolvedValue(annaOwed);
    lookAgain();
    await settled();
    expect(rows.map(markIn)).toEqual([true]);
    ask.mockResolvedValue(nobody);
    lookAgain();
    await settled();
    expect(rows.map(markIn)).toEqual([false]);
  });

  test('an answer about a list that was left is not shown in this one', async () => {
    const late = Promise.withResolvers<typeof annaOwed>();
    ask.mockReturnValueOnce(late.promise);
    rows = [aRow()];
    const { lookAgain } = follow();
    change();
    ask.mockResolvedValue(nobody);
    lookAgain();
    await settled();
    late.resolve(annaOwed);
    await settled();
    expect(rows.map(markIn)).toEqual([false]);
  });

  test('leave no trace when the script is outdated', async () => {
    rows = [aRow()];
    ask.mockResolvedValue(annaOwed);
    follow();
    await stir();
    over.abort();
    expect(rows.map(({ element }) => element.firstElementChild?.childNodes.length)).toEqual([1]);
  });
});
