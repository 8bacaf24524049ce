// @vitest-environment node
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { followUpKindSchema } from '@/domain/followUps/followUp';
import { codeFiles, projectFiles, textOf } from './projectFiles';

/** Languages that have words (STYLE R15): the files that lie there. */
const languages = projectFiles()
  .filter((path) => path.startsWith('assets/locales/'))
  .map((path) => path.replace(/^.*\/|\.yml$/gu, ''));
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
  /^record\.(?:promise\.(?:us|them|aDay|standing|kept|notYet)|problem\.(?:small|normal|grave|update|solved|confirmed|notSolved|noNewsButton)|checkpoint\.(?:better|asExpected|worse))$/u,
  /^record\.loss\.(?:offer|person|company|communication|treatment|noFit|fellShort|brokenWord|price|closedDown|unknown|yesAnswer|noAnswer|done|finishLater)$/u,
  /^care\.(?:unsaid|none|anyChannel|asRead|(?:role|channel|menu)\..*)$/u,
  /^(?:merge\.(?:same|look)|leftAlone\.change|erase\.act)$/u,
  /^record\.asked\.(?:happy|soSo|unhappy|none)$/u,
  /^suggestion\.deed\./u,
  /^figures\.(?:ask|table|span\..*)$/u,
  /^review\.(?:back|lookAt|seen|done|openAgain)$/u,
  /^people\.(?:several|all|leave|cadence|merge|noCadence|showAll)$/u,
  /^templates\.(?:duplicate|up|restore|saveFile|readFile|field)$/u,
  /^bar\.(?:thank|weSpoke|note|undo|reload|open|call)$/u,
  /^welcome\.(?:gmail|outlook|all|follow|try|send)$/u,
  /^(?:tone\.hide|figures\.more|person\.all|thank\.otherText|record\.recommendation\.unlink)$/u,
  /^options\.(?:keys\.change|data\.resetNow|notices\.allow)$/u,
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

/** Marks that stand badly in a language; elsewhere a mark follows its word at once. */
const wrongMarks: Readonly<Record<string, RegExp>> = {
  en: / [,;:?!.”]|“ |"/u,
  it: / [,;:?!.»]|« |"/u,
  de: / [,;:?!.“]|„ |"|[«»”]/u,
  es: / [,;:?!.»]|[«¿¡] |"/u,
  // One rule for French: a narrow no-break space before ; : ? ! and inside « », and no other space there.
  fr: /[^\u202F][;?!»]|[^\u202F\d]:|[ \u00A0][,.]|«[^\u202F]|"/u,
};

test.each(locales)('$language has its marks where they stand', ({ language, words }) => {
  const wrong = wrongMarks[language] ?? /^/u;
  const isBad = (text: string) => wrong.test(text) || /\s{2}|^\s|\s$/u.test(text);
  expect([...words].filter(([, text]) => isBad(text))).toEqual([]);
});

/** Words about the user, or about somebody of whom only the name is known, that guess a gender. */
const gendered: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|she|his|hers?|him|himself|herself)\b/iu,
  it: /(?<!\p{L})(?:sicur[oa] di|contattat[oa]|(?:l|t)’ho chiamat[oa]|lui|benvenut[oa]|sei stat[oa]|pront[oa])(?!\p{L})/iu,
  de: /(?<!\p{L})(?:er hat|sie hat|ihm|Kunden?|Kundin|Ansprechpartner|Nutzer|Herr|Frau)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:elle a|il a(?! refusé| été dit)|à lui|avec lui|lui (?:dire|écrire|répondre)|sûre? de|prête?|seule? à|contente?|déçue?s?|bienvenue?|vous êtes \p{L}+é)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella|segur[oa] de|list[oa] para|content[oa]|bienvenid[oa]|nosotr[oa]s|vosotr[oa]s|os)(?!\p{L})/iu,
};

test.each(locales)('$language guesses nobody’s gender', ({ language, words }) => {
  const guesses = gendered[language] ?? /^/u;
  expect([...words].filter(([, text]) => guesses.test(text))).toEqual([]);
});

const code = codeFiles()
  .filter((path) => !path.startsWith('tests/'))
  .map(textOf)
  .join('\n');
/** In the manifest a word is called `__MSG_command_thank__`. */
const literals = new Set(
  [...code.matchAll(/['"`]([\w.]+)['"`]/gu)].map(([, text = '']) =>
    text.replace(/^__MSG_(.+)__$/u, (_, key: string) => key.replaceAll('_', '.')),
  ),
);
const names = new Set([...code.matchAll(/\b(\w+)\b/gu)].map(([, name]) => name));
/** `record.kind.${kind}`, `leftAlone.${name}Hint`: what stands before and behind the gap. */
const puzzles = [...code.matchAll(/`([a-zA-Z]+(?:\.\w+)*\.)\$\{[^}]*\}(\w*)`/gu)].map(
  ([, before = '', behind = '']) => ({ before, behind }),
);

/** Written out, or put together of what stands in the code and names that do. */
function isUsed(key: string): boolean {
  if (literals.has(key)) return true;
  return puzzles.some(({ before, behind }) => {
    if (!key.startsWith(before) || !key.endsWith(behind)) return false;
    const within = key.slice(before.length, key.length - behind.length);
    return within.split('.').every((name) => names.has(name));
  });
}

test('no word is left that nothing says', () => {
  const keys = new Set([...english.keys()].map((key) => key.replace(/\.(?:\d|n)$/u, '')));
  expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
});

test.each(locales)('$language has words for every kind of follow-up', ({ words }) => {
  const keys = [...words.keys()];
  const silent = followUpKindSchema.options.filter(
    (kind) => !keys.some((key) => key.startsWith(`followUp.${camelCase(kind)}`)),
  );
  expect(silent).toEqual([]);
});
