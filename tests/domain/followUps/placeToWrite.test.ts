import { expect, test } from 'vitest';
import { placeToWrite, threadToOpen } from '@/domain/followUps/placeToWrite';
import type { TalkInteraction } from '@/domain/mail/interaction';
import { aFollowUp } from '../../builders/aFollowUp';
import { aMail } from '../../builders/aMail';
import { address, me } from '../../builders/aReading';

const now = Temporal.Instant.from('2026-11-19T10:00:00Z');
const ago = (days: number) => now.epochMilliseconds - days * 86_400_000;
const call: TalkInteraction = {
  kind: 'call',
  id: 'call',
  contactId: 'anna',
  at: ago(1),
  direction: 'both',
  went: 'well',
  said: '',
};
const checkIn = aFollowUp({ kind: 'check-in', interactionId: 'call' });
const second = address('marta@second.example');

test.each([
  [13.9, 't-2'],
  [14.1, null],
])('a check-in goes into the latest thread while it is young: after %d days %s', (days, where) => {
  const mails = [aMail({ at: ago(60) }), aMail({ at: ago(days), threadId: 't-2' }), call];
  expect(placeToWrite(checkIn, mails, now)?.threadId).toBe(where);
});

test('a new message goes out from the account of the last mail', () => {
  const mails = [aMail({ at: ago(60) }), aMail({ at: ago(50), account: second })];
  expect(placeToWrite(checkIn, mails, now)).toEqual({ account: second, threadId: null });
});

test('where no mail was seen nobody knows from which account to write', () => {
  expect(placeToWrite(checkIn, [call], now)).toBeNull();
});

test('a reminder is written nowhere', () => {
  expect(placeToWrite(aFollowUp(), [aMail({ at: ago(1) })], now)).toBeNull();
});

test('an answer goes into the thread of the question, however old it is', () => {
  const mails = [
    aMail({ id: 'asked', at: ago(20), threadId: 't-1' }),
    aMail({ at: ago(1), threadId: 't-2' }),
  ];
  const owed = aFollowUp({ kind: 'reply', interactionId: 'asked' });
  expect(placeToWrite(owed, mails, now)?.threadId).toBe('t-1');
});

test('thanks for a call go into the latest thread, or where their text waits', () => {
  const mails = [
    aMail({ at: ago(60), threadId: 't-1' }),
    aMail({ at: ago(40), threadId: 't-2' }),
    call,
  ];
  const thanks = aFollowUp({ kind: 'thank-you', interactionId: 'call' });
  expect(placeToWrite(thanks, mails, now)?.threadId).toBe('t-2');
  const writtenIn = { account: me.address, threadId: 't-1', at: ago(1), newestAt: ago(60) };
  expect(threadToOpen({ ...thanks, writtenIn }, mails)?.threadId).toBe('t-1');
});
