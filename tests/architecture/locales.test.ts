// @vitest-environment node
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { followUpKindSchema } from '@/domain/followUps/followUp';
import { textOf } from './projectFiles';

/** Languages in which words come together with the code (STYLE R15). */
const languages = ['en', 'it'];
/** Button labels at most 16 characters in every language (DESIGN §7). */
const LONGEST_BUTTON = 16;

/** `a.b.c` → its text, plural forms as keys of their own. */
function flatten(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) {
    return [[key, typeof value === 'string' ? value : '']];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    flatten(inner, key === '' ? name : `${key}.${name}`),
  );
}

const english = new Map(flatten(parse(textOf('assets/locales/en.yml'))));
const locales = languages.map((language) => ({
  language,
  words: new Map(flatten(parse(textOf(`assets/locales/${language}.yml`)))),
}));

const placeholders = (text: string) => [...new Set(text.match(/\$\d/gu))].toSorted();
/** What stands on buttons and chips: those of the panel, of the picker of thanks, of the bar. */
const onButtons = [
  /^button\./u,
  /^thank\.(?:name|formality|language)\./u,
  /^record\.(?:add|write|addSelection)$/u,
  /^record\.(?:promise\.(?:us|them|aDay|standing|kept|notYet)|problem\.(?:small|normal|grave|update|solved|confirmed|notSolved|noNewsButton)|checkpoint\.(?:better|asExpected|worse)|expectations\.moreSpots)$/u,
  /^record\.loss\.(?:offer|person|company|communication|treatment|noFit|fellShort|brokenWord|price|closedDown|unknown|yesAnswer|noAnswer|done|finishLater)$/u,
  /^care\.(?:unsaid|none|anyChannel|asRead|(?:role|channel|menu)\..*)$/u,
  /^(?:merge\.(?:same|look)|leftAlone\.change)$/u,
  /^record\.asked\.(?:happy|soSo|unhappy|none)$/u,
  /^suggestion\.deed\./u,
  /^figures\.(?:ask|table|span\..*)$/u,
  /^review\.(?:back|lookAt|seen|done|openAgain)$/u,
  /^bar\.(?:thank|weSpoke|note|undo|reload|open|call)$/u,
];
const camelCase = (name: string) =>
  name.replaceAll(/-(\w)/gu, (_, next: string) => next.toUpperCase());

test.each(locales)('$language has every word that English has, and no other', ({ words }) => {
  expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

test.each(locales)('$language fills the same gaps as English', ({ words }) => {
  const differing = [...english].filter(
    ([key, text]) => String(placeholders(text)) !== String(placeholders(words.get(key) ?? '')),
  );
  expect(differing).toEqual([]);
});

test.each(locales)('$language has no empty text', ({ words }) => {
  expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(locales)('$language keeps its buttons short', ({ words }) => {
  for (const pattern of onButtons) {
    const buttons = [...words].filter(([key]) => pattern.test(key));
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.filter(([, text]) => text.length > LONGEST_BUTTON)).toEqual([]);
  }
});

test.each(locales)('$language has words for every kind of follow-up', ({ words }) => {
  const keys = [...words.keys()];
  const silent = followUpKindSchema.options.filter(
    (kind) => !keys.some((key) => key.startsWith(`followUp.${camelCase(kind)}`)),
  );
  expect(silent).toEqual([]);
});
