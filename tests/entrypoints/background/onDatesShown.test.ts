import { expect, test } from 'vitest';
import { onDatesShown } from '@/entrypoints/background/onDatesShown';

const page = { from: 'page', tabId: 1 } as const;

test('dates are understood in the languages of the page; what is no date means nothing', async () => {
  const locales = ['it', 'en-US'];
  const texts = ['ven 3 ott 2026, 10:12', 'Nov 3, 2026, 10:12 AM', 'presto'];
  expect(await onDatesShown({ locales, texts }, page)).toEqual([
    ['2026-10-03T10:12:00'],
    ['2026-11-03T10:12:00'],
    [],
  ]);
});
