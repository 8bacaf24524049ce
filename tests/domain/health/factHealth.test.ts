import { describe, expect, test } from 'vitest';
import { answersIn } from '@/domain/health/answersIn';
import { counted } from '@/domain/health/counted';
import { factHealth } from '@/domain/health/factHealth';
import type { ReaderHealth } from '@/domain/health/readerHealth';

const today = Temporal.PlainDate.from('2026-11-19');
const service = 'gmail';

/** So many answers on each of the days that lie so far back. */
function aCount(strategy: string | null, count: number, daysAgo: readonly number[]): ReaderHealth {
  const fact = 'subject';
  let kept: ReaderHealth | undefined;
  for (const ago of daysAgo.toSorted((a, b) => b - a)) {
    const day = today.subtract({ days: ago });
    const reading = { service, today: day, at: day.toZonedDateTime('UTC').toInstant() };
    for (let i = 0; i < count; i += 1) kept = counted(kept, { fact, strategy }, reading);
  }
  if (kept === undefined) throw new Error('no days');
  return kept;
}

describe('what a reading says of its reader', () => {
  test('each strategy that agreed, and each that read one of the messages', () => {
    const readBy = { account: 'meta + title', sender: 'attributes, hovercard' };
    expect(
      answersIn({ readBy, missing: [{ fact: 'time', reason: 'in 2 of 3 messages: none' }] }),
    ).toEqual([
      { fact: 'account', strategy: 'meta' },
      { fact: 'account', strategy: 'title' },
      { fact: 'sender', strategy: 'attributes' },
      { fact: 'sender', strategy: 'hovercard' },
      { fact: 'time', strategy: null },
    ]);
  });

  test('nothing that could be an address, nor more than a reader has', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, 'attributes']));
    expect(answersIn({ readBy: many, missing: [] })).toHaveLength(100);
    const told = {
      'anna@vetreriaconti.example': 'x',
      subject: 'anna@vetreriaconti.example',
      long: 'x'.repeat(61),
    };
    expect(answersIn({ readBy: told, missing: [{ fact: 'list', reason: 'by itself' }] })).toEqual(
      [],
    );
  });
});

describe('counting', () => {
  test('adds up by day and forgets what lies two weeks back', () => {
    const { days } = aCount('data attribute', 2, [20, 14, 13, 1, 0]);
    expect(days).toEqual([
      { day: '2026-11-06', count: 2 },
      { day: '2026-11-18', count: 2 },
      { day: '2026-11-19', count: 2 },
    ]);
  });
});

describe('per fact', () => {
  test('who answers, the most often first', () => {
    const rows = [aCount('class', 1, [0]), aCount('data attribute', 3, [0, 1])];
    expect(factHealth(rows, today)).toEqual([
      {
        service,
        fact: 'subject',
        answering: [
          { strategy: 'data attribute', count: 6 },
          { strategy: 'class', count: 1 },
        ],
        stopped: [],
        missing: 0,
      },
    ]);
  });

  test('a first strategy that has stopped is named while a second serves', () => {
    const rows = [aCount('data attribute', 4, [5, 4, 3]), aCount('class', 4, [2, 1, 0])];
    const [subject] = factHealth(rows, today);
    expect(subject).toMatchObject({ stopped: ['data attribute'], missing: 0 });
    expect(subject?.answering).toEqual([{ strategy: 'class', count: 12 }]);
  });

  test('a fact that nobody can read any more says so', () => {
    const rows = [aCount('data attribute', 4, [5, 4, 3]), aCount(null, 4, [1, 0])];
    expect(factHealth(rows, today)[0]).toMatchObject({
      answering: [],
      stopped: ['data attribute'],
      missing: 8,
    });
  });

  test.each([
    ['on holiday nothing was read', [aCount('data attribute', 9, [10, 9])]],
    ['too little was read lately', [aCount('data attribute', 9, [10, 9]), aCount('class', 1, [0])]],
    ['it never answered often', [aCount('class', 1, [9]), aCount('data attribute', 9, [9, 0])]],
  ])('nobody has stopped where %s', (_why, rows) => {
    expect(factHealth(rows, today)[0]?.stopped).toEqual([]);
  });
});
