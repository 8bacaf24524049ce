import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '@/messaging/page';
import { insertText, insertThanks } from '@/overlay/insertText';
import type { Webmail } from '@/webmail/webmail';
import { aMessage, address, anna, aReading, me } from '../builders/aReading';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));

const insertReply = vi.fn<Webmail['insertReply']>();
const webmail = { insertReply } as unknown as Webmail;
const reading = aReading([aMessage({ sentAt: '2026-11-03T08:00:00Z' })]);
const wanted = {
  threadId: 't-1',
  account: me.address,
  contact: anna.address,
  name: null,
  opening: 'Ciao Anna,',
  close: 'A presto.',
};

const { contact, name, opening, close } = wanted;
const replyText = { contact, name, opening, close };

beforeEach(() => {
  insertReply.mockResolvedValue('inserted');
});

test('the text goes into the thread for which it was made', async () => {
  expect(await insertText(webmail, reading, wanted)).toEqual({ outcome: 'inserted' });
  const target = { threadId: 't-1', contact: anna.address };
  const text = { opening: 'Ciao Anna,', close: 'A presto.' };
  expect(insertReply).toHaveBeenCalledWith(document, expect.objectContaining(target), text);
});

test.each([
  ['another thread', { threadId: 't-2' }],
  ['another account', { account: address('other@nerilighting.example') }],
  ['another person', { contact: address('bruno@else.example') }],
])('nothing is written where %s stands by now', async (_what, other) => {
  expect(await insertText(webmail, reading, { ...wanted, ...other })).toEqual({
    outcome: 'other-thread',
  });
  expect(insertReply).not.toHaveBeenCalled();
});

test('nothing is written where it is not known who the mail is with', async () => {
  const unknown = { ...reading, contact: null };
  expect(await insertText(webmail, unknown, wanted)).toEqual({ outcome: 'other-thread' });
  vi.mocked(askBackground).mockResolvedValueOnce(null);
  expect(await insertThanks(webmail, () => unknown, null)).toBe('choose');
  expect(insertReply).not.toHaveBeenCalled();
});

test('where the page shows a name alone, the text is for the one who the user said that it is', async () => {
  const nameOnly = { ...reading, contact: null };
  const named = { ...wanted, name: 'Conti, Anna' };
  expect(await insertText(webmail, nameOnly, named)).toEqual({ outcome: 'inserted' });
  const target = { threadId: 't-1', contact: anna.address, name: 'Conti, Anna' };
  expect(insertReply).toHaveBeenCalledWith(document, target, expect.anything());
  const elsewhere = await insertText(webmail, nameOnly, { ...named, threadId: 't-2' });
  expect(elsewhere).toEqual({ outcome: 'other-thread' });
});

test('what the page itself says of the person counts more than a name', async () => {
  const other = { ...wanted, contact: address('bruno@else.example'), name: 'Conti, Anna' };
  expect(await insertText(webmail, reading, other)).toEqual({ outcome: 'other-thread' });
  expect(insertReply).not.toHaveBeenCalled();
});

test('thanks that nobody has asked for are chosen in the panel', async () => {
  vi.mocked(askBackground).mockResolvedValueOnce(null);
  expect(await insertThanks(webmail, () => reading, null)).toBe('choose');
  expect(insertReply).not.toHaveBeenCalled();
});

test('what was put in is remembered with what it is for, and only if it was put in', async () => {
  const text = { ...replyText, followUpIds: ['f-1'], occasion: null };
  vi.mocked(askBackground).mockResolvedValue(text);
  await insertThanks(webmail, () => reading, null);
  expect(vi.mocked(askBackground).mock.lastCall).toMatchObject([
    'textInserted',
    { threadId: 't-1', followUpIds: ['f-1'], occasion: null },
  ]);
  insertReply.mockResolvedValue('already-there');
  expect(await insertThanks(webmail, () => reading, null)).toBe('already-there');
  expect(vi.mocked(askBackground).mock.lastCall?.[0]).toBe('thanksWanted');
});

test('a thread that changes while the text is fetched gets nothing', async () => {
  const text = { ...replyText, followUpIds: [], occasion: null };
  vi.mocked(askBackground).mockResolvedValueOnce(text);
  const readings = [reading, aReading([], { threadId: 't-2' })];
  expect(await insertThanks(webmail, () => readings.shift() ?? reading, null)).toBe('other-thread');
  expect(insertReply).not.toHaveBeenCalled();
});
