import { expect, test } from 'vitest';
import { alsoSettled } from '@/domain/followUps/alsoSettled';
import type { FollowUp } from '@/domain/followUps/followUp';
import { mustDecide } from '@/domain/followUps/mustDecide';
import { inOrder, oneRowAPerson } from '@/domain/followUps/order';
import { putOff } from '@/domain/followUps/putOff';
import { scheduled } from '@/domain/followUps/scheduled';
import { aFollowUp } from '../../builders/aFollowUp';

const ROME = 'Europe/Rome';
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const one = (of: Partial<FollowUp>, on = '2026-11-19') =>
  scheduled(
    aFollowUp({ id: `${of.kind}-${of.aspect ?? ''}-${of.contactId ?? ''}`, due: { on }, ...of }),
    ROME,
  );
const kindsOf = (all: readonly FollowUp[]) => all.map(({ kind, aspect }) => aspect ?? kind);

test('the order of DESIGN §6', () => {
  const inIt = [
    one({ kind: 'promise', aspect: 'broken' }),
    one({ kind: 'progress-update' }),
    one({ kind: 'reply', aspect: 'newcomer' }),
    one({ kind: 'acknowledge' }),
    one({ kind: 'reply' }),
    one({ kind: 'promise' }),
    one({ kind: 'thank-you', occasion: 'after-a-call' }),
    one({ kind: 'checkpoint' }),
    one({ kind: 'check-in' }),
    one({ kind: 'win-back' }),
    one({ kind: 'ask-why' }),
  ];
  expect(kindsOf(inOrder(inIt.toReversed(), { now }))).toEqual(kindsOf(inIt));
});

test('of one kind the later first; of one day the better customer', () => {
  const late = one({ kind: 'check-in', contactId: 'c' }, '2026-11-16');
  const [a, b] = ['a', 'b'].map((contactId) => one({ kind: 'check-in', contactId }));
  const tierOf = (id: string) => ({ a: 'C', b: 'A', c: 'C' })[id] as 'A' | 'C';
  const all = [a, b, late].filter((each) => each !== undefined);
  expect(inOrder(all, { now, tierOf }).map(({ contactId }) => contactId)).toEqual(['c', 'b', 'a']);
});

test('what was deferred moves up a step each working week, never as far as an answer', () => {
  const fresh = one({ kind: 'checkpoint', contactId: 'a' });
  const deferred = (on: string) => one({ kind: 'win-back', contactId: 'b' }, on);
  const first = (other: FollowUp) => inOrder([fresh, other], { now })[0]?.kind;
  expect(first(deferred('2026-11-18'))).toBe('checkpoint');
  expect(first(deferred('2026-10-25'))).toBe('win-back');
  const answer = one({ kind: 'reply', contactId: 'a' });
  expect(inOrder([deferred('2025-01-01'), answer], { now })[0]?.kind).toBe('reply');
});

test('one row a person, led by the gravest', () => {
  const rows = oneRowAPerson([one({ kind: 'custom' }), one({ kind: 'reply' })], { now });
  expect(rows).toMatchObject([{ contactId: 'anna', lead: { kind: 'reply' }, others: [{}] }]);
});

test('put off twice, a word, a problem or an answer is decided; a check-in can wait', () => {
  const twice = (kind: FollowUp['kind']) =>
    [1, 2].reduce((each) => putOff(each, { on: '2026-11-25' }, ROME), one({ kind }));
  const heavy = [
    'promise',
    'acknowledge',
    'progress-update',
    'reply',
    'check-in',
    'custom',
  ] as const;
  expect(heavy.filter((kind) => mustDecide(twice(kind)))).toEqual(heavy.slice(0, 4));
  expect(mustDecide(putOff(one({ kind: 'reply' }), { on: '2026-11-25' }, ROME))).toBe(false);
});

test('the same mail can settle what is due now and thanks that wait, never a request', () => {
  const lead = one({ kind: 'progress-update' });
  const joining = scheduled(aFollowUp({ id: 'j', kind: 'thank-you', joins: true }), ROME);
  const all = [
    lead,
    joining,
    one({ kind: 'promise' }),
    one({ kind: 'checkpoint' }, '2026-12-24'),
    one({ kind: 'ask-recommendation' }),
    one({ kind: 'custom' }),
  ];
  expect(kindsOf(alsoSettled(all, lead, { now, zone: ROME }))).toEqual(['thank-you', 'promise']);
});
