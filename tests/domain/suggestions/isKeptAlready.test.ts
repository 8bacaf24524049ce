import { expect, test } from 'vitest';
import { templateFiles } from '@/assets/templates';
import { isKeptAlready } from '@/domain/suggestions/isKeptAlready';
import { readTemplates } from '@/domain/templates/readTemplates';
import { aProblem } from '../../builders/aRecord';

const DAY = '2026-11-20';
const records = [aProblem({ nextWordBy: { on: DAY } })];
const said = (quote: string) => ({ kind: 'promise', due: DAY, quote }) as const;

const closes = readTemplates(templateFiles).flatMap(({ close, language, purpose }) =>
  close.includes('{{next_date}}') && ['acknowledge', 'progress-update'].includes(purpose)
    ? [[language, close.replace('{{next_date}}', DAY)] as const]
    : [],
);

test('the closes with a next word are known in five languages', () => {
  expect(new Set(closes.map(([language]) => language)).size).toBe(5);
});

test.each(closes)(
  'what a text of Premura’s says of the next word is kept already (%s: %s)',
  (_, close) => {
    expect(isKeptAlready(said(close), records, 'Europe/Rome')).toBe(true);
  },
);

test('a thing for the same day is not', () => {
  const thing = said("I'll send you the two replacements by Friday.");
  expect(isKeptAlready(thing, records, 'Europe/Rome')).toBe(false);
});
