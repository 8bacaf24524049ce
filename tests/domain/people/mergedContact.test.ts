import { expect, test } from 'vitest';
import { mergedContact, mergeFault } from '@/domain/people/mergedContact';
import { aContact } from '../../builders/aContact';
import { address, anna } from '../../builders/aReading';

const home = address('anna.conti@posta.example');

test('what the kept one says counts first, and nothing that only the other says is lost', () => {
  const kept = aContact({
    followedSince: 500,
    cadenceDays: null,
    care: { role: 'customer', tags: ['glass'], away: [{ from: '2026-12-01', to: '2026-12-02' }] },
  });
  const other = aContact({
    id: 'home',
    addresses: [home],
    followedSince: 100,
    cadenceDays: 30,
    seenSince: 1,
    care: { role: 'other', tier: 'A', tags: ['glass', 'north'] },
  });
  expect(mergedContact(kept, other)).toMatchObject({
    id: 'anna',
    addresses: [anna.address, home],
    followedSince: 100,
    cadenceDays: 30,
    seenSince: 1,
    care: { role: 'customer', tier: 'A', tags: ['glass', 'north'], away: kept.care?.away },
  });
});

test('of two who are not followed neither is', () => {
  const stranger = { followedSince: null };
  const both = mergedContact(
    aContact(stranger),
    aContact({ ...stranger, id: 'b', addresses: [home] }),
  );
  expect(both.followedSince).toBeNull();
  expect(both).not.toHaveProperty('care');
});

test('one person, or two with the same address, cannot be made one', () => {
  expect(mergeFault(aContact(), aContact())).toBe('same-person');
  expect(mergeFault(aContact(), aContact({ id: 'other' }))).toBe('same-address');
  expect(mergeFault(aContact(), aContact({ id: 'other', addresses: [home] }))).toBeNull();
});
