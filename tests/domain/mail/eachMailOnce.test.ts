import { describe, expect, test } from 'vitest';
import { eachMailOnce } from '@/domain/mail/eachMailOnce';
import type { MailInteraction } from '@/domain/mail/interaction';
import { aCardMail, aKeptMail, aRowMail, aSending } from '../../builders/aKeptMail';

const at = Temporal.Instant.from('2026-11-19T09:00:20Z').epochMilliseconds;
const SECOND = 1_000;

/** The ways in which one message of the user's to Anna is told. */
const sending = aSending('c-1', { at: at - 15 * SECOND });
const row = aRowMail({ at: at - 50 * SECOND, direction: 'out' });
const vagueRow = aRowMail({ at, direction: 'unknown' });
const rowWithId = aKeptMail({ at, direction: 'unknown', toldBy: 'row' });
const message = aKeptMail({ at, direction: 'out', subject: 'Montaggio finito' });

function keep(told: readonly (readonly MailInteraction[])[]): readonly MailInteraction[] {
  return told.reduce<readonly MailInteraction[]>((kept, news) => {
    const { put, replaced } = eachMailOnce(kept, news);
    const ids = new Set([...replaced.keys(), ...put.map(({ id }) => id)]);
    return [...kept.filter(({ id }) => !ids.has(id)), ...put];
  }, []);
}

function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one, i) => ordersOf(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

const ways: readonly (readonly MailInteraction[])[] = [
  [row, message],
  [vagueRow, message],
  [rowWithId, message],
  [sending, message],
  [sending, row, message],
  [sending, vagueRow, rowWithId, message],
  [row, vagueRow, rowWithId, sending, message],
];
const orders = ways
  .flatMap(ordersOf)
  .map(
    (told) =>
      [told.map(({ messageId, toldBy }) => `${toldBy ?? 'read'} ${messageId}`), told] as const,
  );

describe('one message, however it is told', () => {
  test.each(orders)('%j is one touch, as it was read', (_names, told) => {
    expect(keep(told.map((one) => [one]))).toEqual([message]);
    expect(keep([told])).toEqual([message]);
  });

  test.each(orders)('%j told again changes nothing', (_names, told) => {
    const kept = keep([told]);
    expect(eachMailOnce(kept, told)).toEqual({ put: [], replaced: new Map() });
  });

  test.each(ordersOf([sending, row, rowWithId]))(
    'before it is read, list and sending make one touch of the user',
    (...told) => {
      expect(keep(told.map((one) => [one]))).toEqual([{ ...rowWithId, direction: 'out' }]);
    },
  );

  test('what took its place is told', () => {
    const kept = keep([[sending]]);
    expect(eachMailOnce(kept, [row, message]).replaced).toEqual(
      new Map([[sending.id, message.id]]),
    );
  });
});

/** The ways in which one message of Anna's is told by Outlook, which dates everything to the minute. */
const minute = Temporal.Instant.from('2026-11-19T09:00:00Z').epochMilliseconds;
const card = aCardMail({ at: minute });
const herRow = aRowMail({ at: minute, direction: 'unknown' });
const herMessage = aKeptMail({ at: minute, messageId: 'QAEA' });

describe('a folded message', () => {
  test.each(ordersOf([card, herRow, herMessage]))(
    'is one touch with its row and itself, once it is read',
    (...told) => {
      expect(keep(told.map((one) => [one]))).toEqual([herMessage]);
      expect(keep([told, told])).toEqual([herMessage]);
    },
  );

  test.each(ordersOf([card, herRow]))('says more than a row', (...told) => {
    expect(keep(told.map((one) => [one]))).toEqual([card]);
  });

  test('of hers is not the mail that was sent in the same minute', () => {
    expect(keep([[card], [aSending('c-1', { at: minute, threadId: 't-1' })]])).toHaveLength(2);
  });
});

test('a mail that was moved to another folder, with another id, is the same mail', () => {
  const moved = aKeptMail({ at: minute, messageId: 'QAEZ' });
  expect(keep([[herMessage], [moved]])).toEqual([herMessage]);
  expect(keep([[herMessage, moved]])).toEqual([herMessage]);
});

test('a mail dated by the minute in which it went out is the one that was sent, also by a clock that is slow', () => {
  const late = aSending('c-1', { at: minute + 150 * SECOND });
  const mine = aKeptMail({ at: minute, direction: 'out', messageId: 'QAEM' });
  expect(keep([[late], [mine]])).toEqual([mine]);
  expect(keep([[mine], [late]])).toEqual([mine]);
});

describe('two messages stay two', () => {
  test.each([
    ['with two ids in one minute', aKeptMail({ at }), aKeptMail({ at, messageId: '18f1' })],
    [
      'of Outlook, in two minutes',
      aKeptMail({ at: minute }),
      aKeptMail({ at: minute + 60 * SECOND, messageId: 'QAEZ' }),
    ],
    [
      'of Outlook, in two threads',
      aKeptMail({ at: minute }),
      aKeptMail({ at: minute, messageId: 'QAEZ', threadId: 't-2' }),
    ],
    ['in two threads', message, aRowMail({ at, threadId: 't-2', direction: 'out' })],
    [
      'three minutes apart in a list',
      message,
      aRowMail({ at: at + 180 * SECOND, direction: 'out' }),
    ],
    ['hers and mine', aRowMail({ at, direction: 'in' }), sending],
    ['from two windows', sending, aSending('c-2', { at })],
    [
      'three minutes after the sending',
      sending,
      aKeptMail({ at: at + 180 * SECOND, direction: 'out' }),
    ],
    ['of two accounts', message, { ...row, account: 'marta@example.com' as typeof row.account }],
  ])('%s', (_how, one, other) => {
    expect(keep([[one], [other]])).toHaveLength(2);
    expect(keep([[other], [one]])).toHaveLength(2);
  });

  test('sent right after each other: each takes the place of its own sending', () => {
    const second = aSending('c-2', { at: at + 40 * SECOND });
    const read = aKeptMail({ at: at + 45 * SECOND, direction: 'out', messageId: '18f1' });
    expect(keep([[sending, second], [message], [read]])).toEqual([message, read]);
  });
});

test('what was read keeps its subject and question, and gains them when the person is followed', () => {
  const plain = aKeptMail({ at });
  const full = { ...plain, subject: 'Cavi', asks: true };
  expect(keep([[plain], [full]])).toEqual([full]);
  expect(keep([[full], [plain]])).toEqual([full]);
});

describe.each([
  ['minute', minute, at],
  ['minute, with the sending seen in the next', minute, minute + 61 * SECOND],
  ['second', at, at + 850],
  ['second, with the sending seen in the next', at, at + 1_150],
])('a page that dates by the %s', (_grain, dated, seen) => {
  const shown = aKeptMail({ at: dated, direction: 'out' });
  const sent = aSending('c-1', { at: seen });

  test.each(ordersOf([sent, shown]))('leaves the instant in which it was sent', (...told) => {
    expect(keep(told.map((one) => [one]))).toEqual([{ ...shown, at: seen }]);
    expect(keep([...told.map((one) => [one]), [shown]])).toEqual([{ ...shown, at: seen }]);
  });

  test.each([-5, 75])('is believed where our clock is %j seconds off', (seconds) => {
    const other = aSending('c-1', { at: dated + seconds * SECOND });
    expect(keep([[other], [shown]])).toEqual([shown]);
  });
});
