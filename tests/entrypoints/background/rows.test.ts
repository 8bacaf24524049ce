import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onMessageSending } from '@/entrypoints/background/onMessageSending';
import { onRowsSeen } from '@/entrypoints/background/onRowsSeen';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { tidyUp } from '@/entrypoints/background/tidyUp';
import type { Message } from '@/domain/mail/reading';
import type { SeenRow } from '@/domain/mail/seenRow';
import { askPage } from '@/messaging/background';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { followUpsById, unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { allListTabs } from '@/storage/listTabs';
import { address, aMessage, anna, aReading, me } from '../../builders/aReading';
import { aSeenRow, aSentRow } from '../../builders/aSeenRow';
import { freshBackground } from './freshBackground';

// The page hears what it is told.
vi.mock('@/messaging/background');

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const bruno = { name: 'Bruno Sala', address: address('bruno@belforte.example') };
const aldo = { name: 'Aldo Neri', address: address('aldo@nerilighting.example') };
let acts = 0;
const actId = () => `act-${(acts += 1)}`;
const daysAgo = (days: number) => start.subtract({ hours: 24 * days }).toString();

const see = async (rows: readonly SeenRow[], id = actId()) =>
  onRowsSeen({ actId: id, account: me.address, rows, shown: [anna.address, bruno.address] }, page);
const read = async (messages: readonly Message[], of = {}) =>
  onThreadOpened({ actId: actId(), reading: aReading(messages, of) }, page);
const contact = async (of = anna) => contactByAddress(of.address);
const idOf = async (of = anna) => (await contact(of))?.id ?? 'nobody';
const history = async (of = anna) => historyWith(await idOf(of));
const follow = async (of = anna) =>
  onFollowed({ actId: actId(), contactId: await idOf(of), follow: true }, panel);
const open = async (kind: string) =>
  (await unsettledFollowUpsOf(await idOf())).filter((one) => one.kind === kind);

beforeEach(async () => {
  await freshBackground(start);
});

describe('what rows tell', () => {
  test('people with name, address and dates, and of people not followed nothing else', async () => {
    await see([aSentRow({ at: daysAgo(40) }), aSentRow({ at: daysAgo(20), threadId: 't-2' })]);
    expect(await contact()).toMatchObject({ name: 'Anna Conti', followedSince: null });
    const kept = await history();
    expect(kept.map(({ at }) => at)).toEqual(
      [40, 20].map((days) => start.subtract({ hours: 24 * days }).epochMilliseconds),
    );
    expect(JSON.stringify(await db.interactions.toArray())).not.toContain('Montaggio');
    expect((await contact())?.rhythm.lastAt).toBe(kept.at(-1)?.at);
  });

  test('of followed people the subject too', async () => {
    await see([aSentRow({ at: daysAgo(40) })]);
    await follow();
    await see([aSentRow({ at: daysAgo(20), threadId: 't-2' })]);
    expect((await history()).at(-1)).toMatchObject({ subject: 'Montaggio finito', toldBy: 'row' });
  });

  test('nothing of colleagues, newsletters and mails still to be sent', async () => {
    const news = { name: 'News', address: address('newsletter@belforte.example') };
    const tomorrow = start.add({ hours: 24 }).toString();
    await see([
      aSentRow({ people: [aldo, me] }),
      aSeenRow({ people: [news], lastWriter: news }),
      aSentRow({ at: tomorrow }),
    ]);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.interactions.count()).toBe(0);
  });

  test('nobody new who alone has written: it may be a newsletter', async () => {
    await see([aSeenRow()]);
    expect(await db.contacts.count()).toBe(0);
    await see([aSeenRow({ people: [anna, me], lastWriter: anna })]);
    expect(await history()).toHaveLength(1);
    await see([aSeenRow({ threadId: 't-2', at: daysAgo(2) })]);
    expect((await history()).map(({ direction }) => direction)).toEqual(['in', 'in']);
  });

  test('the same when they are told twice, in one message or in two', async () => {
    const rows = [aSentRow({ at: daysAgo(3) }), aSeenRow({ at: daysAgo(1), threadId: 't-2' })];
    const id = actId();
    await see(rows, id);
    const before = [await db.interactions.toArray(), await db.contacts.toArray()];
    await see(rows, id);
    await see([...rows, ...rows]);
    expect([await db.interactions.toArray(), await db.contacts.toArray()]).toEqual(before);
  });

  test('a rhythm of old dates is kept to be offered, and forgotten when nothing comes of it', async () => {
    await see(
      [300, 250, 200, 150].map((days) => aSentRow({ at: daysAgo(days), threadId: `${days}` })),
    );
    await follow();
    expect((await contact())?.rhythm.coolingAt).toBeGreaterThan(0);
    await onFollowed({ actId: actId(), contactId: await idOf(), follow: false }, panel);
    vi.setSystemTime(start.add({ hours: 24 * 89 }).epochMilliseconds);
    await tidyUp();
    expect(await history()).toHaveLength(4);
    vi.setSystemTime(start.add({ hours: 24 * 91 }).epochMilliseconds);
    await tidyUp();
    expect(await db.contacts.count()).toBe(0);
    expect(await db.interactions.count()).toBe(0);
  });
});

const own = aMessage({ id: '18f1', sentAt: daysAgo(1), direction: 'out' });
const ways = {
  inbox: () => see([aSeenRow({ at: daysAgo(1), people: [anna, me], lastWriter: null })]),
  inboxWithId: () =>
    see([
      aSeenRow({ at: daysAgo(1), people: [anna, me], lastWriter: null, lastMessageId: '18f1' }),
    ]),
  sent: () => see([aSentRow({ at: daysAgo(1) })]),
  thread: () => read([own]),
  sending: async () => {
    vi.setSystemTime(Temporal.Instant.from(daysAgo(1)).epochMilliseconds - 5_000);
    const to = [anna.address];
    const sending = {
      outcome: 'sent',
      composeId: 'c-1',
      threadId: null,
      to,
      messageId: null,
    } as const;
    await onMessageSending({ actId: actId(), account: me.address, sending }, page);
    vi.setSystemTime(start.epochMilliseconds);
  },
} as const;
type Way = keyof typeof ways;

function ordersOf(all: readonly Way[]): readonly (readonly Way[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one, i) => ordersOf(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

describe('one message in every order', () => {
  const orders = [
    ...ordersOf(['inbox', 'sent', 'thread']),
    ...ordersOf(['sending', 'sent', 'thread']),
    ...ordersOf(['inboxWithId', 'sending', 'thread']),
    ...ordersOf(['inbox', 'inboxWithId', 'sent', 'thread']),
  ].map((order) => [order.join(', '), order] as const);

  test.each(orders)('%s: one touch, as it was read', async (_name, order) => {
    // A sending makes nobody a contact: Anna was seen before.
    await see([aSentRow({ at: daysAgo(30), threadId: 't-0' })]);
    for (const way of [...order, ...order.filter((one) => one !== 'sending')]) await ways[way]();
    const [, ...touches] = await history();
    expect(touches).toHaveLength(1);
    expect(touches[0]).toMatchObject({ direction: 'out', messageId: '18f1', threadId: 't-1' });
    expect(touches[0]).not.toHaveProperty('toldBy');
  });

  test('a forward to a colleague is no word with the customer, whatever the list says', async () => {
    const asked = aMessage({ id: '18f0', sentAt: daysAgo(2) });
    const forward = aMessage({ id: '18f1', sentAt: daysAgo(1), direction: 'out', to: [aldo] });
    for (const first of ['thread', 'inbox'] as const) {
      await freshBackground(start);
      if (first === 'inbox') await ways.inbox();
      await read([asked, forward]);
      await ways.inbox();
      await ways.inboxWithId();
      expect((await history()).map((one) => one.at)).toEqual([Date.parse(daysAgo(2))]);
    }
  });

  test('a folded own message does not say to whom it went: Sent does', async () => {
    await read([aMessage({ id: '18f0', sentAt: daysAgo(2) }), { ...own, to: [], expanded: false }]);
    await ways.sent();
    expect((await history()).map(({ direction }) => direction)).toEqual(['in', 'out']);
  });

  test('what was put off stays put off when the mail it arose from is read', async () => {
    const rows = [160, 140, 120, 100, 80].map((days) =>
      aSentRow({ at: daysAgo(days), threadId: `t${days}` }),
    );
    await see(rows);
    await follow();
    const [due] = await open('check-in');
    expect(due?.interactionId).toContain('row:t80');
    await db.followUps.update(due?.id ?? '', { state: 'dismissed' });
    await read([aMessage({ id: '18ff', sentAt: daysAgo(80), direction: 'out' })], {
      threadId: 't80',
    });
    expect(await history()).toHaveLength(5);
    expect(await open('check-in')).toEqual([]);
  });
});

describe('an answer owed', () => {
  const question = aMessage({ id: '18f0', sentAt: daysAgo(3), text: 'Quale cavo serve?' });
  const answered = (of: Partial<SeenRow> = {}) =>
    aSeenRow({ at: daysAgo(1), people: [anna, me], lastWriter: me, ...of });

  beforeEach(async () => {
    await read([question]);
    await follow();
    await read([question]);
  });

  test('is closed by a row of its thread whose last writer is the user', async () => {
    const [owed, ...more] = await open('reply');
    expect(more).toEqual([]);
    await see([answered()]);
    expect(await open('reply')).toEqual([]);
    const [closed] = await followUpsById([owed?.id ?? '']);
    expect(closed).toMatchObject({
      state: 'done',
      closed: { how: 'message', at: Date.parse(daysAgo(1)) },
    });
    expect(await history()).toHaveLength(1);
  });

  test('hides no question of another thread once it is answered', async () => {
    const other = aMessage({ id: '19a0', sentAt: daysAgo(2), text: 'E il prezzo?' });
    await read([other], { threadId: 't-2' });
    await see([answered()]);
    expect((await open('reply')).map(({ since }) => since)).toEqual([Date.parse(daysAgo(2))]);
  });

  test.each([
    ['of another thread', { threadId: 't-9' }],
    ['written before the question', { at: daysAgo(4) }],
    ['whose last writer is not certain', { lastWriter: null }],
    ['whose last writer is somebody else', { lastWriter: anna }],
  ])('stays open after a row %s', async (_which, of) => {
    await see([answered(of)]);
    expect(await open('reply')).toHaveLength(1);
  });

  test('is marked in lists while it is overdue, by the deed that is due', async () => {
    const { marks } = await see([]);
    expect(marks).toEqual([
      { address: anna.address, deed: expect.objectContaining({ kind: 'reply', overdue: true }) },
    ]);
    expect((await see([answered()])).marks).toEqual([]);
  });

  test('is told to every page with a list when that changes', async () => {
    await see([]);
    vi.mocked(askPage).mockClear();
    await see([answered()]);
    expect(askPage).toHaveBeenCalledWith(7, 'marksChanged', {});
    vi.mocked(askPage).mockRejectedValue(new Error('closed'));
    await read([aMessage({ id: '18f9', sentAt: daysAgo(0) })]);
    await vi.waitFor(async () => expect(await allListTabs()).toEqual([]));
  });
});

test('people who are not followed have no mark', async () => {
  await read([aMessage({ sentAt: daysAgo(3), text: 'Quale cavo serve?' })]);
  expect((await see([])).marks).toEqual([]);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
});
