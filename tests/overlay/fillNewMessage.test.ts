import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '@/messaging/page';
import { fillNewMessage } from '@/overlay/fillNewMessage';
import type { LivingScript } from '@/overlay/livingScript';
import type { ReadyMessage, Webmail } from '@/webmail/webmail';
import { anna, me } from '../builders/aReading';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));

const ready: ReadyMessage = { account: me.address, to: [anna.address] };
const text = { subject: 'Le lampade', opening: 'Ciao Anna,', close: 'A presto.' };

const isAlive = vi.fn<LivingScript['isAlive']>();
const script: LivingScript = { signal: new AbortController().signal, isAlive };
const asked = () => vi.mocked(askBackground).mock.calls;
const put = vi.fn<Webmail['fillNewMessage']>();

/** A webmail whose page is a new message that stands ready. */
const webmailWith = (message: ReadyMessage) =>
  ({
    awaitNewMessage: (_page: Document, onReady: (one: ReadyMessage) => void) => onReady(message),
    fillNewMessage: put,
  }) as unknown as Webmail;

beforeEach(() => {
  isAlive.mockReturnValue(true);
  put.mockResolvedValue('inserted');
});

test('the text that waits goes in, and what became of it is told', async () => {
  vi.mocked(askBackground).mockResolvedValueOnce(text);
  fillNewMessage(webmailWith(ready), script);
  await vi.waitFor(() => expect(asked()).toHaveLength(2));
  expect(asked()).toEqual([
    ['composeReady', ready],
    ['newMessageFilled', { outcome: 'inserted' }],
  ]);
  expect(put).toHaveBeenCalledWith(document, {
    account: me.address,
    to: anna.address,
    subject: 'Le lampade',
    text: { opening: 'Ciao Anna,', close: 'A presto.' },
  });
});

test('where no text waits, nothing is put in', async () => {
  vi.mocked(askBackground).mockResolvedValueOnce(null);
  fillNewMessage(webmailWith(ready), script);
  await vi.waitFor(() => expect(asked()).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(put).not.toHaveBeenCalled();
});

test('a message to more than one is not asked for', () => {
  fillNewMessage(webmailWith({ ...ready, to: [anna.address, me.address] }), script);
  expect(asked()).toEqual([]);
});

test('a script that is outdated asks nothing', () => {
  isAlive.mockReturnValue(false);
  fillNewMessage(webmailWith(ready), script);
  expect(asked()).toEqual([]);
});

test('a background that does not hear is no error of the page', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Error('gone'));
  fillNewMessage(webmailWith(ready), script);
  await vi.waitFor(() => expect(isAlive).toHaveBeenCalledTimes(2));
  expect(put).not.toHaveBeenCalled();
});
