import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, type RetentionFacts, type RetentionHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';

interface Case {
  readonly name: string;
  readonly input: {
    readonly ts: readonly number[];
    readonly now: number;
    readonly cadence?: number;
    readonly away?: readonly (readonly [number, number])[];
    readonly facts?: Partial<RetentionFacts>;
  };
  readonly expected: Readonly<Record<string, unknown>>;
}

const instant = (days: number) => Temporal.Instant.fromEpochMilliseconds(Math.round(days * DAY));
const historyOf = (input: Case['input']): RetentionHistory => ({
  interactions: input.ts.map((days) => ({ at: Math.round(days * DAY), direction: 'in' })),
  cadenceDays: input.cadence ?? null,
  isSeasonal: false,
  restartsAt: null,
  frozenAt: null,
  away: (input.away ?? []).map(([from, to]) => ({ from: from * DAY, to: to * DAY })),
  facts: { ...noFacts, ...input.facts },
});
const assess = (input: Case['input']) =>
  assessRetention(historyOf(input), instant(input.now), retentionPolicy);

const toSixPlaces = (value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;

const file = '../shared/status/vectors.json';
const cases = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]) : [];

describe.skipIf(cases.length === 0)(
  'the cases of the model (skipped where ../shared is missing)',
  () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { input, expected }) => {
      const found: Readonly<Record<string, unknown>> = { ...assess(input) };
      const fields = Object.keys(expected);
      const rounded = fields.map((field) => [field, toSixPlaces(found[field])]);
      expect(fields.length).toBeGreaterThan(1);
      expect(Object.fromEntries(rounded)).toEqual(expected);
    });
  },
);

describe('the instants of the next changes', () => {
  const months = [0, 30, 60, 90, 120];
  const histories: readonly (readonly [string, Omit<Case['input'], 'now'>])[] = [
    ['a monthly rhythm', { ts: months }],
    ['a weekly rhythm, held back by the floors', { ts: [0, 7, 14, 21, 28, 35, 42] }],
    ['two touches', { ts: [0, 10] }],
    ['an agreed cadence', { ts: months, cadence: 90 }],
    ['a short agreed cadence', { ts: [0], cadence: 7 }],
    ['a holiday in the silence', { ts: months, away: [[130, 150]] }],
    [
      'holidays that overlap, and one later',
      {
        ts: months,
        away: [
          [125, 140],
          [130, 150],
          [170, 200],
        ],
      },
    ],
    ['a holiday that begins when the cadence is over', { ts: [0], cadence: 7, away: [[7, 10]] }],
    ['a holiday that begins on the very instant', { ts: months, away: [[120, 127]] }],
  ];
  const after = [
    ['coolingAt', 'cooling', ['healthy']],
    ['atRiskAt', 'at-risk', ['healthy', 'cooling']],
    ['probablyLostAt', 'probably-lost', ['healthy', 'cooling', 'at-risk']],
  ] as const;

  test.each(histories)(
    '%s: one millisecond before each it is better, from then on worse',
    (_name, input) => {
      const history = historyOf({ ...input, now: 0 });
      const at = (epoch: number) =>
        assessRetention(history, Temporal.Instant.fromEpochMilliseconds(epoch), retentionPolicy);
      const start = at(Math.max(...input.ts) * DAY);
      for (const [field, status, before] of after) {
        const change = start[field] ?? Number.NaN;
        expect(before).toContain(at(change - 1).status);
        expect(at(change).status).toBe(status);
      }
    },
  );

  test('a single touch is new for thirty days, then a one-off, and never an alarm', () => {
    const history = historyOf({ ts: [0], now: 0 });
    const at = (epoch: number) =>
      assessRetention(history, Temporal.Instant.fromEpochMilliseconds(epoch), retentionPolicy);
    expect(at(0)).toMatchObject({ oneOffAt: 30 * DAY, coolingAt: null, probablyLostAt: null });
    expect(at(30 * DAY - 1).status).toBe('new');
    expect(at(30 * DAY).status).toBe('one-off');
    expect(at(3000 * DAY).status).toBe('one-off');
  });

  test('the instants do not move with the clock, only with what happens', () => {
    const input = { ts: [0, 30, 60, 90, 120] };
    expect(assess({ ...input, now: 121 }).coolingAt).toBe(assess({ ...input, now: 300 }).coolingAt);
    expect(assess({ ts: [...input.ts, 130], now: 300 }).coolingAt).not.toBe(
      assess({ ...input, now: 300 }).coolingAt,
    );
  });
});

test('an answer owed beyond the usual is at least cooling', () => {
  const found = assess({ ts: [0, 30, 60, 90, 120], now: 125, facts: { awaitingYouOverdue: true } });
  expect(found).toMatchObject({ status: 'cooling', reasons: ['rhythm', 'waiting-for-your-reply'] });
});

test('a fact never makes a bad rhythm look better', () => {
  const found = assess({ ts: [0, 30, 60, 90, 120], now: 280, facts: { complaintOpen: true } });
  expect(found.status).toBe('probably-lost');
});
