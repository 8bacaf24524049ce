import { expect, test } from 'vitest';
import { rowWithOwnAddresses, withOwnAddresses } from '@/domain/mail/withOwnAddresses';
import { address, aMessage, anna, aReading, me } from '../../builders/aReading';
import { aSeenRow } from '../../builders/aSeenRow';

const atHome = { name: 'Marta', address: address('marta@neri-home.example') };
const at = '2026-11-19T09:00:00+01:00';
const later = '2026-11-19T10:00:00+01:00';

test('what the user wrote from another address of theirs is their own word, to the other', () => {
  const written = aMessage({ from: atHome, to: [anna], sentAt: later });
  const read = withOwnAddresses(
    aReading([aMessage({ sentAt: at }), written], { contact: atHome }),
    [atHome.address],
  );
  expect(read.contact).toEqual(anna);
  expect(read.thread?.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
  expect(read.thread?.messages[1]?.from.address).toBe(me.address);
});

test('a mail to oneself is with nobody from outside', () => {
  const read = withOwnAddresses(
    aReading([aMessage({ from: atHome, to: [me], sentAt: at })], { contact: atHome }),
    [atHome.address],
  );
  expect(read.contact).toBeNull();
  expect(read.missing).toContainEqual({ fact: 'contact', reason: 'nobody from outside' });
});

test('without such addresses nothing is changed', () => {
  const reading = aReading([aMessage({ sentAt: at })]);
  expect(withOwnAddresses(reading, [])).toBe(reading);
  expect(withOwnAddresses(reading, [atHome.address])).toBe(reading);
});

test('in a list they are the user too', () => {
  const row = aSeenRow({ people: [anna, atHome], lastWriter: atHome });
  const read = rowWithOwnAddresses(row, [atHome.address], me.address);
  expect(read.lastWriter?.address).toBe(me.address);
  expect(read.people.map((one) => one.address)).toEqual([anna.address, me.address]);
});
