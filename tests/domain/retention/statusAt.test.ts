import { expect, test } from 'vitest';
import type { Care } from '@/domain/people/care';
import type { PersonRecord } from '@/domain/records/record';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { DAY } from '@/domain/retention/policy';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import { statusAt } from '@/domain/retention/statusAt';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aKeptMail } from '../../builders/aKeptMail';
import { aProblem, aPromise, ofARecord } from '../../builders/aRecord';
import { noon, rome } from '../../builders/someFacts';

/** Mulberry32 (Tommy Ettinger, public domain): the same people at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const now = noon('2026-11-20');
const day = (epoch: number) =>
  Temporal.Instant.fromEpochMilliseconds(epoch)
    .toZonedDateTimeISO('Europe/Rome')
    .toPlainDate()
    .toString();

/** Somebody with whatever can be known of a person. */
function somebody(seed: number): StatusFacts {
  const random = randomFrom(seed);
  const soon = (days: number) => now + Math.floor((random() * 2 - 1) * days * DAY);
  const perhaps = <T>(chance: number, value: () => T): readonly T[] =>
    random() < chance ? [value()] : [];
  const span = { from: day(soon(200)), to: '' };
  const care: Care = Object.assign(
    {},
    ...perhaps(0.15, () => ({ isSeasonal: true })),
    ...perhaps(0.2, () => ({ pausedUntil: random() < 0.3 ? null : soon(60) })),
    ...perhaps(0.2, () => ({
      pinned: {
        status: (['healthy', 'cooling', 'at-risk'] as const)[Math.floor(random() * 3)],
        until: soon(60),
      },
    })),
    ...perhaps(0.05, () => ({ lostAt: soon(30) })),
    ...perhaps(0.1, () => ({ addressBrokenAt: now - Math.floor(random() * 90 * DAY) })),
    ...perhaps(0.3, () => ({
      away: [
        {
          ...span,
          to: Temporal.PlainDate.from(span.from)
            .add({ days: Math.floor(random() * 30) })
            .toString(),
        },
      ],
    })),
  );
  const records: readonly PersonRecord[] = [
    ...perhaps(0.15, () =>
      aPromise({ brokenAt: soon(20), toldLateAt: random() < 0.5 ? soon(20) : null }),
    ),
    ...perhaps(0.2, () => aProblem({ at: soon(20), solvedAt: random() < 0.5 ? soon(20) : null })),
    ...perhaps(0.1, () => ({
      ...ofARecord,
      kind: 'asked' as const,
      answer: random() < 0.5 ? ('unhappy' as const) : ('happy' as const),
      answeredAt: soon(20),
    })),
    ...perhaps(0.2, () => ({
      ...ofARecord,
      kind: 'order' as const,
      what: 'x',
      isFirst: true,
      deliveredOn: null,
    })),
    ...perhaps(0.2, () => ({
      ...ofARecord,
      kind: 'expectations' as const,
      work: 'x',
      expects: null,
      wouldDisappoint: null,
      cannotPromise: null,
      weakSpots: [],
      startsOn: '2026-01-01',
      endsOn: day(soon(150)),
      noticeOn: null,
      checkpoints: [],
      balancedAt: null,
    })),
  ];
  const pace = 2 + random() * 50;
  const interactions = Array.from({ length: Math.floor(random() * 12) }, (_, i) =>
    aKeptMail({
      at: now - Math.floor((i + random()) * pace * DAY) - 1,
      direction: random() < 0.6 ? 'out' : 'in',
      messageId: `m${i}`,
    }),
  ).toSorted((a, b) => a.at - b.at);
  return {
    contact: aContact({ care, cadenceDays: random() < 0.2 ? Math.ceil(random() * 90) : null }),
    interactions,
    records,
    settings: rome,
    unsettled: perhaps(0.2, () => aFollowUp({ kind: 'reply', due: { on: day(soon(20)) } })),
    someoneElseAt: random() < 0.3 ? now - Math.floor(random() * 40 * DAY) : null,
    now: Temporal.Instant.fromEpochMilliseconds(now),
  };
}

/** Brings everything up to date at `now`, and asks at later instants, until the clock itself changes a fact. */
test('what is kept tells the status at every later instant, as the facts themselves tell it', () => {
  const told = new Set<string>();
  for (let seed = 1; seed <= 600; seed += 1) {
    const person = somebody(seed);
    const contact = { ...person.contact, rhythm: rhythmOf(person, null) };
    const { staleAt = Infinity, coolingAt, atRiskAt, probablyLostAt } = contact.rhythm;
    const edges = [coolingAt, atRiskAt, probablyLostAt].flatMap((one) =>
      one === null ? [] : [one - 1, one],
    );
    const times = [now, ...[1, 5, 20, 45, 90, 200, 700].map((days) => now + days * DAY), ...edges];
    for (const at of times.filter((one) => one >= now && one < staleAt)) {
      const then = { ...person, contact, now: Temporal.Instant.fromEpochMilliseconds(at) };
      const { status } = assessRetention(historyOf(then), then.now, steadyPolicyOf(contact));
      expect(`${seed} at ${at}: ${statusAt(contact, at)}`).toBe(`${seed} at ${at}: ${status}`);
      told.add(status);
    }
  }
  expect([...told].toSorted()).toEqual([
    'at-risk',
    'cooling',
    'healthy',
    'lost',
    'new',
    'no-history',
    'one-off',
    'paused',
    'probably-lost',
  ]);
});
