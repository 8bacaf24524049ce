import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { phraseFiles } from '@/assets/phrases';
import { readPhrases } from '@/domain/suggestions/phrasePack';
import { suggest } from '@/domain/suggestions/suggest';
import { packs } from './labelledMails';

/** What the kinds ask for, and a language may not leave out. */
const MEANINGS =
  `not if and automated complaint complaint-not threat refusal put-off refusal-not order order-not recommendation
recommendation-offered recommendation-sent recommendation-not praise praise-no-fault praise-exclaimed praise-not irony
time-given time-given-not frank patience trial request question-not by today deadline-of-answer meeting meeting-wanted
meeting-not agreed hour day-and-hour time-to-come month promise promise-weak promise-received promise-dated offer
promise-not`.split(/\s+/u);

describe.each(Object.entries(phraseFiles))('the phrases of %s', (language, file) => {
  test('are YAML, read as YAML reads it', () => {
    const { words: _, ...sections } = parse(file) as Record<string, readonly string[]>;
    expect(Object.keys(sections).toSorted()).toEqual(Object.keys(readPhrases(file)).toSorted());
    for (const phrases of Object.values(sections)) {
      expect(phrases.every((phrase) => file.includes(`  - ${phrase}`))).toBe(true);
    }
  });

  test('leave out no meaning', () => {
    const pack = readPhrases(file);
    expect(MEANINGS.filter((meaning) => !(meaning in pack))).toEqual([]);
  });

  test('are matched on 64 kB of anything in time that grows with its length', () => {
    for (const piece of ['a ', '. ', 'non le. ', 'on Monday. ', '12.3. ']) {
      const long = piece.repeat(65_536 / piece.length);
      const [short, whole] = [long.slice(0, 16_384), long].map((text) => timeOf(text, language));
      expect(whole, `"${piece}" repeated`).toBeLessThan(8 * (short ?? 0) + 100);
    }
    // Only how it grows is judged: a busy machine takes its time.
  }, 30_000);
});

const sentAt = Temporal.PlainDateTime.from('2026-11-18T10:00');

/** The better of two runs, in milliseconds. */
function timeOf(text: string, locale: string): number {
  const times = [1, 2].map(() => {
    const start = performance.now();
    suggest({ direction: 'in', text, sentAt, locale, packs });
    suggest({ direction: 'out', text, sentAt, locale, packs });
    return performance.now() - start;
  });
  return Math.min(...times);
}
