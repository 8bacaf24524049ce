import { beforeEach, expect, test, vi } from 'vitest';
import type { Sending } from '@/domain/mail/sending';
import { askBackground } from '@/messaging/page';
import { fillNewMessage } from '@/overlay/fillNewMessage';
import type { LivingScript } from '@/overlay/livingScript';
import { noticeSent } from '@/overlay/noticeSent';
import type { ReadyMessage, Webmail } from '@/webmail/webmail';
import { anna, me } from '../builders/aReading';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));

const account = me.address;
const to = [anna.address];
const sending: Sending = { outcome: 'sent', composeId: 'c-1', threadId: null, to, messageId: null };

const put = vi.fn<Webmail['fillNewMessage']>();
/** A webmail in which a mail is sent, and a new message stands ready, when the test says so. */
function aWebmail() {
  let send = (_sending: Sending) => {};
  let stand = (_ready: ReadyMessage) => {};
  const webmail = {
    watchSending: (_page: Document, onSending: Parameters<Webmail['watchSending']>[1]) => {
      send = (one) => onSending(one, account);
    },
    awaitNewMessage: (_page: Document, onReady: (ready: ReadyMessage) => void) => {
      stand = onReady;
    },
    fillNewMessage: put,
  } as unknown as Webmail;
  return { webmail, send: () => send(sending), stand: (ready: ReadyMessage) => stand(ready) };
}

const isAlive = vi.fn<LivingScript['isAlive']>();
const script: LivingScript = { signal: new AbortController().signal, isAlive };
const asked = () => vi.mocked(askBackground).mock.calls;

beforeEach(() => {
  isAlive.mockReturnValue(true);
  put.mockResolvedValue('inserted');
});

test('what was sent is told with the mailbox it was sent from', async () => {
  vi.mocked(askBackground).mockResolvedValue({ ok: true });
  const { webmail, send } = aWebmail();
  noticeSent(webmail, script);
  send();
  expect(asked()).toEqual([['messageSending', { actId: expect.any(String), account, sending }]]);
});

test('a script that is outdated tells nothing', () => {
  isAlive.mockReturnValue(false);
  const { webmail, send, stand } = aWebmail();
  noticeSent(webmail, script);
  fillNewMessage(webmail, script);
  send();
  stand({ account, to });
  expect(asked()).toEqual([]);
});

test('a background that does not hear is no error of the page', async () => {
  vi.mocked(askBackground).mockRejectedValue(new Error('gone'));
  const { webmail, send, stand } = aWebmail();
  noticeSent(webmail, script);
  fillNewMessage(webmail, script);
  send();
  stand({ account, to });
  await vi.waitFor(() => expect(isAlive).toHaveBeenCalledTimes(4));
  expect(put).not.toHaveBeenCalled();
});

test('the text that waits for a new message goes in, and what became of it is told', async () => {
  const text = { subject: 'Le lampade', opening: 'Ciao Anna,', close: 'A presto.' };
  vi.mocked(askBackground).mockResolvedValueOnce(text);
  const { webmail, stand } = aWebmail();
  fillNewMessage(webmail, script);
  stand({ account, to });
  await vi.waitFor(() => expect(asked()).toHaveLength(2));
  expect(asked()).toEqual([
    ['composeReady', { account, to }],
    ['newMessageFilled', { outcome: 'inserted' }],
  ]);
  expect(put).toHaveBeenCalledWith(document, {
    account,
    to: anna.address,
    subject: 'Le lampade',
    text: { opening: 'Ciao Anna,', close: 'A presto.' },
  });
});

test('where no text waits, nothing is put in', async () => {
  vi.mocked(askBackground).mockResolvedValueOnce(null);
  const { webmail, stand } = aWebmail();
  fillNewMessage(webmail, script);
  stand({ account, to });
  await vi.waitFor(() => expect(asked()).toHaveLength(1));
  await Promise.resolve();
  expect(put).not.toHaveBeenCalled();
});

test('a message to more than one is not asked for', () => {
  const { webmail, stand } = aWebmail();
  fillNewMessage(webmail, script);
  stand({ account, to: [anna.address, account] });
  expect(asked()).toEqual([]);
});
