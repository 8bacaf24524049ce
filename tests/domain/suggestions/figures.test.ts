import { existsSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import {
  type Score,
  mailsOf,
  precision,
  recall,
  scoresOf,
  suggestionsFor,
  tableOf,
} from './labelledMails';

// The packs are read at their first use: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

const LANGUAGES = ['it', 'en', 'de', 'fr', 'es'];
const KINDS = 9;

const own = LANGUAGES.flatMap((language) => mailsOf(`tests/fixtures/mails/${language}.jsonl`));
const more = LANGUAGES.flatMap((language) =>
  mailsOf(`tests/fixtures/mails/more-${language}.jsonl`),
);
const short = LANGUAGES.flatMap((language) => [
  ...mailsOf(`tests/fixtures/mails/third-${language}.jsonl`),
  ...mailsOf(`tests/fixtures/mails/fourth-${language}.jsonl`),
]);
const shared = '../shared/mails/dev.jsonl';

const none: Score = { right: 0, wrong: 0, missed: 0, dues: 0, rightDues: 0 };

/** Prints the figures per kind and language, and gives back those of all. */
function judged(mails: ReturnType<typeof mailsOf>, title: string) {
  const scores = scoresOf(mails);
  console.log(`${title}\n${tableOf(scores)}`);
  const all = scores.get('all') ?? none;
  const dues = all.rightDues / all.dues;
  return { precision: precision(all), recall: recall(all), dues, rows: scores.size };
}

test('suggestions on our own mails are right, and most of what is there is found', () => {
  const figures = judged(own, 'Our own mails');
  expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  expect(figures.recall).toBeGreaterThanOrEqual(0.75);
  expect(figures.dues).toBeGreaterThanOrEqual(0.95);
  expect(figures.rows).toBe(1 + KINDS + LANGUAGES.length);
});

test('suggestions on mails of other situations are right too', () => {
  const figures = judged(more, 'Mails of other situations');
  expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  expect(figures.recall).toBeGreaterThanOrEqual(0.75);
  expect(figures.dues).toBeGreaterThanOrEqual(0.92);
});

test('suggestions on short mails, most of one sentence, are right too', () => {
  const figures = judged(short, 'Short mails');
  expect(figures.precision).toBeGreaterThanOrEqual(0.95);
  expect(figures.recall).toBeGreaterThanOrEqual(0.95);
  expect(figures.dues).toBeGreaterThanOrEqual(0.92);
});

test.skipIf(!existsSync(shared))(
  'suggestions on the mails in ../shared are right (skipped where they are missing)',
  () => {
    const figures = judged(mailsOf(shared), 'The mails in ../shared');
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
    expect(figures.recall).toBeGreaterThanOrEqual(0.75);
    expect(figures.dues).toBeGreaterThanOrEqual(0.95);
  },
);

describe('each suggestion', () => {
  test('quotes words that stand in the mail', () => {
    for (const mail of [...own, ...more]) {
      for (const { quote } of suggestionsFor(mail)) expect(mail.text).toContain(quote);
    }
  });

  test('is one of its kind, but for commitments', () => {
    for (const mail of own) {
      const kinds = suggestionsFor(mail).map(({ kind }) => kind);
      const single = kinds.filter((kind) => kind !== 'promise');
      expect(new Set(single).size).toBe(single.length);
    }
  });

  test('does without the locale where the words tell the language', () => {
    const scores = scoresOf(own.map((mail) => ({ ...mail, locale: 'xx' })));
    expect(precision(scores.get('all') ?? none)).toBeGreaterThanOrEqual(0.85);
    expect(recall(scores.get('all') ?? none)).toBeGreaterThanOrEqual(0.75);
  });
});
