import { beforeEach, expect, test, vi } from 'vitest';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onMessageSending } from '@/entrypoints/background/onMessageSending';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import type { Message } from '@/domain/mail/reading';
import { askPage } from '@/messaging/background';
import { contactByAddress } from '@/storage/contacts';
import { openThreadOfTab } from '@/storage/openThreads';
import { aMessage, anna, aReading, me } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

// The page hears what it is told.
vi.mock('@/messaging/background');

const MAIN = 7;
const POPPED_OUT = 8;
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const ago = (hours: number) => start.subtract({ hours }).toString();
const asked = aMessage({ id: 'q', sentAt: ago(20), direction: 'in', text: 'Quale cavo serve?' });
const answered = aMessage({ id: 'a', sentAt: start.toString(), direction: 'out' });
let acts = 0;
const actId = () => `act-${(acts += 1)}`;

/** The same mail, read in one of two windows. */
const readIn = async (tabId: number, messages: readonly Message[]) =>
  onThreadOpened({ actId: actId(), reading: aReading(messages) }, { from: 'page', tabId });
const sentFrom = async (tabId: number) => {
  const threadId = aReading([]).thread?.id ?? null;
  const to = [anna.address];
  const sending = { outcome: 'sent', composeId: 'c-1', threadId, to, messageId: null } as const;
  await onMessageSending({ actId: actId(), account: me.address, sending }, { from: 'page', tabId });
};
const noted = async (tabId: number) => (await openThreadOfTab(tabId))?.noted?.settled ?? null;

beforeEach(async () => {
  await freshBackground(start);
  await readIn(MAIN, [asked]);
  const contactId = (await contactByAddress(anna.address))?.id ?? '';
  await onFollowed({ actId: actId(), contactId, follow: true }, { from: 'extension', tabId: null });
  await readIn(MAIN, [asked]);
  await readIn(POPPED_OUT, [asked]);
  vi.mocked(askPage).mockClear();
});

test('the window that sent an answer says so, though another one showed the message first', async () => {
  await readIn(MAIN, [asked, answered]);
  expect(await noted(POPPED_OUT)).toEqual(['reply']);
  const told = () => vi.mocked(askPage).mock.calls.filter(([, verb]) => verb === 'barChanged');
  await vi.waitFor(() => expect(told().map(([tabId]) => tabId)).toEqual([POPPED_OUT]));
  const bar = await readIn(POPPED_OUT, [asked, answered]);
  expect(bar?.noted?.settled).toEqual(['reply']);
  await sentFrom(POPPED_OUT);
  expect(await noted(POPPED_OUT)).toEqual(['reply']);
});

test('what was noted of a sending is not lost to a reading under way', async () => {
  await Promise.all([sentFrom(MAIN), readIn(MAIN, [asked]), readIn(MAIN, [asked, answered])]);
  expect(await noted(MAIN)).toEqual(['reply']);
});

test('another mail that stands open says nothing of it', async () => {
  const other = aReading([asked], { threadId: 't-9' });
  await onThreadOpened({ actId: actId(), reading: other }, { from: 'page', tabId: 9 });
  await readIn(MAIN, [asked, answered]);
  expect(await noted(9)).toBeNull();
});
