import { expect, test } from 'vitest';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, type RetentionHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';
import type { Retention } from '@/domain/retention/retention';

/** Mulberry32 (Tommy Ettinger, public domain): the same histories at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Up to 40 interactions with odd gaps, in any order, with holidays that overlap, a cadence and a colleague at times. */
function someHistory(seed: number): RetentionHistory {
  const random = randomFrom(seed);
  const epoch = (days: number) => Math.floor(days * DAY);
  const pace = 2 + random() * 60;
  const ats = [epoch(random() * 10)];
  for (let more = Math.floor(random() * 40); more > 0; more -= 1) {
    ats.push((ats.at(-1) ?? 0) + epoch(random() * 2 * pace));
  }
  const last = Math.max(...ats);
  const away = Array.from({ length: Math.floor(random() * 5) }, () => {
    const from = Math.floor(random() * (last + epoch(200)));
    return { from, to: from + epoch(random() * 40) };
  });
  return {
    interactions: ats
      .toSorted(() => random() - 0.5)
      .map((at) => ({ at, direction: random() < 0.5 ? 'in' : 'out' })),
    cadenceDays: random() < 0.3 ? Math.ceil(random() * 120) : null,
    isSeasonal: false,
    restartsAt: null,
    frozenAt: null,
    away,
    facts: {
      ...noFacts,
      someoneElseAt: random() < 0.3 ? last + epoch(random() * 200 - 50) : null,
    },
  };
}

const at = (history: RetentionHistory, epoch: number): Retention =>
  assessRetention(history, Temporal.Instant.fromEpochMilliseconds(epoch), retentionPolicy);

const severity = ['new', 'one-off', 'healthy', 'cooling', 'at-risk', 'probably-lost'];
const graver = (a: Retention, b: Retention) =>
  severity.indexOf(a.status) > severity.indexOf(b.status);

/** What the instants alone say about the status at some time after the last word. */
function foretold(retention: Retention, epoch: number): string {
  const hasCome = (change: number | null) => change !== null && change <= epoch;
  if (retention.reasons.includes('single-touch')) {
    return hasCome(retention.oneOffAt) ? 'one-off' : 'new';
  }
  if (hasCome(retention.probablyLostAt)) return 'probably-lost';
  if (hasCome(retention.atRiskAt)) return 'at-risk';
  return hasCome(retention.coolingAt) ? 'cooling' : 'healthy';
}

const seeds = Array.from({ length: 1_000 }, (_, seed) => seed);
const histories = seeds.map((seed) => {
  const history = someHistory(seed);
  const words = history.interactions.map((one) => one.at);
  const start = Math.max(...words, history.facts.someoneElseAt ?? 0);
  return { seed, history, start, said: at(history, start) };
});

test('the kept instants and the model agree to the millisecond, whatever the history', () => {
  for (const { seed, history, start, said } of histories) {
    const changes = [said.oneOffAt, said.coolingAt, said.atRiskAt, said.probablyLostAt];
    const around = changes
      .filter((change) => change !== null)
      .flatMap((change) => [change - 1, change, change + 1])
      .filter((epoch) => epoch >= start);
    const found = around.map((epoch) => [epoch, at(history, epoch).status]);
    expect([seed, found]).toEqual([seed, around.map((epoch) => [epoch, foretold(said, epoch)])]);
  }
});

test('at any other time too, and the status only ever gets worse while nobody writes', () => {
  for (const { seed, history, start, said } of histories) {
    const random = randomFrom(seed);
    const times = Array.from({ length: 20 }, () => start + Math.floor(random() ** 2 * 900 * DAY));
    let before = said;
    for (const epoch of times.toSorted((a, b) => a - b)) {
      const now = at(history, epoch);
      expect([seed, epoch, now.status]).toEqual([seed, epoch, foretold(said, epoch)]);
      expect(graver(before, now)).toBe(false);
      before = now;
    }
  }
});

test('the changes come in their order, as whole milliseconds, and do not move with the clock', () => {
  for (const { history, start, said } of histories) {
    const changes = [said.coolingAt, said.atRiskAt, said.probablyLostAt];
    const known = changes.filter((one) => one !== null);
    expect([0, 3]).toContain(known.length);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(known.every(Number.isInteger)).toBe(true);
    const later = at(history, start + 77 * DAY);
    expect([later.coolingAt, later.atRiskAt, later.probablyLostAt]).toEqual(changes);
    expect(later.oneOffAt).toBe(said.oneOffAt);
  }
});

test('the histories tried are of every sort', () => {
  const count = (is: (one: (typeof histories)[number]) => boolean) => histories.filter(is).length;
  expect(count(({ said }) => said.reasons.includes('single-touch'))).toBeGreaterThan(5);
  expect(count(({ said }) => said.reasons.includes('agreed-cadence'))).toBeGreaterThan(100);
  expect(count(({ said }) => said.confidence === 'high')).toBeGreaterThan(100);
  const isHeld = ({ history, said }: (typeof histories)[number]) =>
    at(history, (said.atRiskAt ?? 1) - 1).reasons.includes('company-in-touch');
  expect(count(isHeld)).toBeGreaterThan(50);
});
