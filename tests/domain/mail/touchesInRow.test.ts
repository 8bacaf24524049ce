import { describe, expect, test } from 'vitest';
import type { Person } from '@/domain/mail/reading';
import type { SeenRow } from '@/domain/mail/seenRow';
import {
  isByTheUser,
  isConversation,
  messageIdOfRow,
  touchesInRow,
} from '@/domain/mail/touchesInRow';
import { address, anna, me } from '../../builders/aReading';
import { aSeenRow, aSentRow } from '../../builders/aSeenRow';

const someone = (text: string): Person => ({ name: null, address: address(text) });
const bruno = someone('bruno@belforte.example');
const aldo = someone('aldo@nerilighting.example');
const newsletter = someone('newsletter@belforte.example');
const unnamed: Person = { name: 'Bruno', address: null };
const said = (row: SeenRow) =>
  touchesInRow(row, me.address).map((one) => [one.with.address, one.direction]);
const conversation = (people: readonly Person[]) => aSeenRow({ people, lastWriter: null });

describe('with whom a row tells of a touch', () => {
  test.each([
    ['whoever wrote last from outside', aSeenRow(), [[anna.address, 'in']]],
    [
      'everybody in To of Sent',
      aSentRow({ people: [anna, bruno] }),
      [
        [anna.address, 'out'],
        [bruno.address, 'out'],
      ],
    ],
    ['once who stands there twice', aSentRow({ people: [anna, anna] }), [[anna.address, 'out']]],
    [
      'those of Sent with an address',
      aSentRow({ people: [unnamed, bruno] }),
      [[bruno.address, 'out']],
    ],
    ['one of two who wrote, no matter who', conversation([anna, me]), [[anna.address, 'unknown']]],
  ])('%s', (_whom, row, touches) => {
    expect(said(row)).toEqual(touches);
  });

  test.each([
    [
      'the user wrote last: a forward stands in the same thread',
      aSeenRow({ people: [anna, me], lastWriter: me }),
    ],
    ['a colleague wrote last', aSeenRow({ people: [anna, aldo], lastWriter: aldo })],
    ['a newsletter', aSeenRow({ people: [newsletter], lastWriter: newsletter })],
    ['it may have been one of three', conversation([anna, bruno, me])],
    ['it may have gone to a colleague', conversation([anna, aldo, me])],
    ['somebody else has no address', conversation([anna, unnamed, me])],
    ['names were left out', aSeenRow({ people: [anna, me], namesAll: false, lastWriter: null })],
    ['who wrote last has no address', aSeenRow({ lastWriter: unnamed })],
    ['a mail to colleagues and oneself', aSentRow({ people: [aldo, me] })],
    [
      'a mailing',
      aSentRow({ people: Array.from({ length: 21 }, (_, i) => someone(`p${i}@belforte.example`)) }),
    ],
  ])('nobody where %s', (_why, row) => {
    expect(said(row)).toEqual([]);
  });
});

test('an own last message is known also where it is uncertain to whom it went', () => {
  expect(isByTheUser(aSeenRow({ lastWriter: me }), me.address)).toBe(true);
  expect(isByTheUser(aSentRow(), me.address)).toBe(true);
  expect(isByTheUser(aSeenRow(), me.address)).toBe(false);
  expect(isByTheUser(conversation([anna, me]), me.address)).toBe(false);
});

test('a row that does not name its message gives the same id to each telling of its minute', () => {
  const row = aSeenRow({ at: '2026-11-19T09:00:00+01:00' });
  expect(messageIdOfRow(row)).toBe(messageIdOfRow({ ...row, at: '2026-11-19T08:00:59Z' }));
  expect(messageIdOfRow(row)).not.toBe(messageIdOfRow({ ...row, at: '2026-11-19T08:01:00Z' }));
  expect(messageIdOfRow({ ...row, lastMessageId: '18f0' })).toBe('18f0');
});

test('a row shows a conversation where the user has written too', () => {
  expect(isConversation(aSentRow(), me.address)).toBe(true);
  expect(isConversation(conversation([anna, me]), me.address)).toBe(true);
  expect(isConversation(aSeenRow(), me.address)).toBe(false);
});
