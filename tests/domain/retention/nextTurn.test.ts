// @vitest-environment node
import { expect, test } from 'vitest';
import type { Contact, Rhythm } from '@/domain/people/contact';
import { nextTurn } from '@/domain/retention/nextTurn';
import { END_OF_TIME } from '@/domain/time/epochSchema';
import { aContact } from '../../builders/aContact';

const now = 1_000;

function somebody(rhythm: Partial<Rhythm>, of: Partial<Contact> = {}): Contact {
  const contact = aContact(of);
  return { ...contact, rhythm: { ...contact.rhythm, lastAt: 1, ...rhythm } };
}

test.each([
  [
    { coolingAt: 2_000, atRiskAt: 3_000 },
    { status: 'cooling', at: 2_000 },
  ],
  [
    { coolingAt: 500, atRiskAt: 3_000 },
    { status: 'at-risk', at: 3_000 },
  ],
  [{ oneOffAt: 2_000 }, { status: 'one-off', at: 2_000 }],
  [{ oneOffAt: END_OF_TIME }, null],
  [{ coolingAt: 500 }, null],
])('of %o the next turn is %o', (rhythm, turn) => {
  expect(nextTurn(somebody(rhythm), now)).toEqual(turn);
});

test('for whom it is over nothing turns any more', () => {
  expect(nextTurn(somebody({ coolingAt: 2_000 }, { care: { lostAt: 5 } }), now)).toBeNull();
});
