import { expect, test } from 'vitest';
import { likeLost } from '@/domain/figures/likeLost';
import type { LossRecord } from '@/domain/records/loss';
import { someRecords } from '../../builders/aRecord';

const [some] = someRecords.filter((one) => one.kind === 'loss');
function loss(contactId: string, of: Partial<LossRecord>): LossRecord {
  if (some === undefined) throw new Error('no loss among the records');
  return { ...some, id: contactId, contactId, scope: 'person', reason: 'communication', ...of };
}

const two = [loss('dario', {}), loss('eva', {}), loss('ivo', { reason: 'broken-word' })];

test('two people left after slow answers, and this one waits now', () => {
  expect(likeLost(['rhythm', 'waiting-for-your-reply'], two)).toEqual({
    reason: 'communication',
    people: 2,
  });
  expect(likeLost(['rhythm', 'broken-promise'], two)).toEqual({ reason: 'broken-word', people: 1 });
});

test('nobody is in the place of those who left by the rhythm alone', () => {
  expect(likeLost(['rhythm', 'slowing'], two)).toBeNull();
});

test.each<readonly [string, Partial<LossRecord>]>([
  ['a "no" to one offer is no loss', { scope: 'offer' }],
  ['nobody could have prevented it', { preventable: false }],
  ['the price was the reason', { reason: 'price' }],
  ['the review is not written yet', { reason: null }],
])('%s', (_what, of) => {
  expect(likeLost(['waiting-for-your-reply'], [loss('dario', of)])).toBeNull();
});
