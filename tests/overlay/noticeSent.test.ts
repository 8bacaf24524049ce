import { beforeEach, expect, test, vi } from 'vitest';
import type { Sending } from '@/domain/mail/sending';
import { askBackground } from '@/messaging/page';
import type { LivingScript } from '@/overlay/livingScript';
import { noticeSent } from '@/overlay/noticeSent';
import type { Webmail } from '@/webmail/webmail';
import { anna, me } from '../builders/aReading';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));

const account = me.address;
const to = [anna.address];
const sending: Sending = { outcome: 'sent', composeId: 'c-1', threadId: null, to, messageId: null };

const isAlive = vi.fn<LivingScript['isAlive']>();
const script: LivingScript = { signal: new AbortController().signal, isAlive };
const asked = () => vi.mocked(askBackground).mock.calls;

/** A webmail in which a mail is sent as soon as somebody watches. */
const webmail = {
  watchSending: (_page: Document, onSending: Parameters<Webmail['watchSending']>[1]) =>
    onSending(sending, account),
} as unknown as Webmail;

beforeEach(() => {
  isAlive.mockReturnValue(true);
});

test('what was sent is told with the mailbox it was sent from', () => {
  vi.mocked(askBackground).mockResolvedValue({ ok: true });
  noticeSent(webmail, script);
  expect(asked()).toEqual([['messageSending', { actId: expect.any(String), account, sending }]]);
});

test('a script that is outdated tells nothing', () => {
  isAlive.mockReturnValue(false);
  noticeSent(webmail, script);
  expect(asked()).toEqual([]);
});

test('a background that does not hear is no error of the page', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Error('gone'));
  noticeSent(webmail, script);
  await vi.waitFor(() => expect(isAlive).toHaveBeenCalledTimes(2));
});
