import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '@/messaging/page';
import type { BarState } from '@/messaging/protocol';
import { followThread } from '@/overlay/followThread';
import type { Webmail } from '@/webmail/webmail';
import type { PageReading } from '@/domain/mail/reading';
import { aMessage, aReading } from '../builders/aReading';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));

const bar = (lastWordAt: number): BarState => ({
  followed: true,
  deed: null,
  lastWordAt,
  noted: null,
});
const ofAnna = bar(1);
const ofBruno = bar(2);
const thread = (threadId: string) =>
  aReading([aMessage({ sentAt: '2026-11-03T08:00:00Z' })], { threadId });
const list = aReading([], { view: 'list', thread: null, contact: null });

let page: PageReading;
let change = () => {};
let alive = true;
const onBar = vi.fn<(bar: BarState | null) => void>();
const onMoved = vi.fn<() => void>();
const webmail = {
  readPage: () => page,
  watchThread: (_page: Document, onChange: () => void) => {
    change = onChange;
  },
} as unknown as Webmail;
const follow = () =>
  followThread({
    webmail,
    script: { signal: new AbortController().signal, isAlive: () => alive },
    dates: { datesIn: () => () => [] },
    onBar,
    onMoved,
  });
const asked = () => vi.mocked(askBackground).mock.calls.map(([name]) => name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  alive = true;
  vi.mocked(askBackground).mockResolvedValue(ofAnna);
});

test('a thread is told once, however often the page stirs', async () => {
  follow();
  page = thread('t-1');
  change();
  change();
  await settled();
  expect(asked()).toEqual(['threadOpened']);
  expect(onBar).toHaveBeenCalledExactlyOnceWith(ofAnna);
  expect(onMoved).toHaveBeenCalledOnce();
});

test('leaving the thread closes it and takes the bar away', async () => {
  follow();
  page = thread('t-1');
  change();
  await settled();
  page = list;
  change();
  await settled();
  expect(asked()).toEqual(['threadOpened', 'threadClosed']);
  expect(onBar).toHaveBeenLastCalledWith(null);
});

test('a late answer about the thread before is not shown in this one', async () => {
  const first = Promise.withResolvers<BarState>();
  vi.mocked(askBackground).mockReturnValueOnce(first.promise).mockResolvedValueOnce(ofBruno);
  follow();
  page = thread('t-1');
  change();
  await settled();
  page = thread('t-2');
  change();
  await settled();
  first.resolve(ofAnna);
  await settled();
  expect(onBar.mock.calls).toEqual([[ofBruno]]);
});

test('what is told again to a stopped background never comes after something newer', async () => {
  const first = Promise.withResolvers<BarState>();
  vi.mocked(askBackground).mockReturnValueOnce(first.promise);
  follow();
  for (const id of ['t-1', 't-2', 't-3']) {
    page = thread(id);
    change();
    await settled();
  }
  const told = () =>
    vi
      .mocked(askBackground)
      .mock.calls.map(([, request]) => (request as { reading: PageReading }).reading.thread?.id);
  expect(told()).toEqual(['t-1']);
  first.resolve(ofAnna);
  await settled();
  // What was passed by meanwhile is told no more.
  expect(told()).toEqual(['t-1', 't-3']);
});

test('an outdated script says nothing more', async () => {
  const followed = follow();
  alive = false;
  page = thread('t-1');
  change();
  followed.readAgain();
  await settled();
  expect(asked()).toEqual([]);
  expect(onBar).not.toHaveBeenCalled();
});

test('a background that refuses leaves the bar as it was', async () => {
  vi.mocked(askBackground).mockRejectedValueOnce(new Error('refused'));
  follow();
  page = thread('t-1');
  change();
  await settled();
  expect(onBar).not.toHaveBeenCalled();
});

test('the bar of one person is gone before the next is asked for', async () => {
  follow();
  page = thread('t-1');
  change();
  await settled();
  vi.mocked(askBackground).mockReturnValueOnce(Promise.withResolvers<BarState>().promise);
  page = thread('t-2');
  change();
  await settled();
  expect(onBar).toHaveBeenLastCalledWith(null);
});

test('a word of the background while it is being asked is asked for once more', async () => {
  const [earlier, first, now, later] = [bar(10), bar(11), bar(12), bar(13)];
  const answer = Promise.withResolvers<BarState>();
  vi.mocked(askBackground).mockReturnValueOnce(answer.promise).mockResolvedValueOnce(now);
  const followed = follow();
  page = thread('t-1');
  change();
  followed.take(earlier); // perhaps of the thread before
  answer.resolve(first);
  await settled();
  expect(onBar.mock.calls).toEqual([[first], [now]]);
  followed.take(later);
  expect(onBar).toHaveBeenLastCalledWith(later);
});

test('what the background did not hear is told again when the page stirs', async () => {
  vi.mocked(askBackground).mockRejectedValueOnce(new Error('the worker was stopped'));
  follow();
  page = thread('t-1');
  change();
  await settled();
  change();
  await settled();
  expect(asked()).toEqual(['threadOpened', 'threadOpened']);
  expect(onBar).toHaveBeenCalledExactlyOnceWith(ofAnna);
});
