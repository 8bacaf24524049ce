import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateFiles } from '@/assets/templates';
import { isOccasion, occasionWords } from '@/domain/templates/occasionWords';
import { purposeWords } from '@/domain/templates/purpose';
import { readTemplates } from '@/domain/templates/readTemplates';
import { type Template, templateFields, templateLanguages } from '@/domain/templates/template';

const templates = readTemplates(templateFiles);
const purposes = Object.keys(purposeWords) as (keyof typeof purposeWords)[];
const formalities = ['formal', 'informal'] as const;

const named = (template: Template): string =>
  `${template.language} ${template.purpose} ${template.formality} ${template.variant}`;
const known: ReadonlySet<string> = new Set(templateFields);
const rows = templates.map((template) => [named(template), template] as const);

/** The text with its clauses kept or dropped, fields as the longest words that they can become. */
const longest = { en: 'on Wednesday', it: 'mercoledì' } as const;
function textOf({ language, opening, close }: Template, clauses: 'kept' | 'dropped'): string {
  return `${opening} ${close}`.replace(/\[([^\]]*)\]/g, (_, words: string) =>
    clauses === 'kept' ? words.replace('{{when}}', longest[language]) : '',
  );
}

/** VOICE rule 5. */
const banned = [
  'gentilissim',
  'infinite grazie',
  'a disposizione',
  'non esit',
  'ci scusiamo',
  'per il disagio',
  'cogliamo l',
  'spettabile',
  'valued customer',
  'reach out',
  'reaching out',
  'touch base',
  'just checking in',
  'circle back',
  'any inconvenience',
  'do not hesitate',
  "don't hesitate",
];

/** VOICE rule 4: a thank-you asks for nothing. */
const asking =
  /\?|https?:|www\.|\blet me know\b|\bplease\b|\bif you know\b|\bper favore\b|\bfammi sapere\b|\bmi faccia sapere\b|\bse conosc/i;

/** VOICE rule 3: no superlative. */
const superlatives =
  /\w{3,}issim[oaei]\b|\b(best|greatest|nicest|most|extremely|incredibly|amazing|ottim[oaei]|miglior[ei]?)\b/i;

/**
 * VOICE rule 7: Italian words that agree with a person, theirs or the writer's. Participles after essere and the
 * adjectives that mails of thanks live on; words that agree with a thing (chiaro, scontato, facile) are not among them.
 */
const gendered = new RegExp(
  `(?<!\\p{L})(?:${[
    'content[oaie]',
    'soddisfatt[oaie]',
    'grat[oaie]',
    'felicissim[oaie]',
    'liet[oaie]',
    'onorat[oaie]',
    'benvenut[oaie]',
    'bentornat[oaie]',
    'car[oaie]',
    'chiamat[oa]',
    'contattat[oa]',
    'ringraziat[oa]',
    'sentit[oaie]',
    'fermat[oa]',
    '(?<!punto di )vist[oaie]',
    'incontrat[oaie]',
    'impegnat[oa]',
    'preoccupat[oa]',
    'dispiaciut[oa]',
    'sicur[oa]',
    'pront[oa]',
    'convint[oa]',
    'sincer[oa]',
    'corrett[oa]',
    'onest[oa]',
    'schiett[oa]',
    'generos[oa]',
    'premuros[oa]',
    '(?:è|sei|sono|essere) stat[oa] (?:molto )?(?:chiar|gentil|franc|cortes|disponibil|pazient)\\p{L}*',
    'si è \\p{L}+[oa]',
    'ti sei \\p{L}+[oa]',
    'mi sono \\p{L}+[oa]',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

describe.each(templateLanguages)('in %s', (language) => {
  test.each(purposes)('each purpose has two texts, formal and informal: %s', (purpose) => {
    const found = templates.filter(
      (template) => template.language === language && template.purpose === purpose,
    );
    const wanted = formalities.flatMap((formality) => [`${formality} 1`, `${formality} 2`]);
    expect(found.map(({ formality, variant }) => `${formality} ${variant}`).toSorted()).toEqual(
      wanted.toSorted(),
    );
  });

  test.each(purposes)('some text of each form fits whatever the talk was: %s', (purpose) => {
    const free = templates.filter(
      (template) =>
        template.language === language &&
        template.purpose === purpose &&
        template.onlyAfter === null,
    );
    expect(new Set(free.map(({ formality }) => formality))).toEqual(new Set(formalities));
  });
});

describe.each(rows)('%s', (_name, template) => {
  const texts = [textOf(template, 'kept'), textOf(template, 'dropped')];

  test.each(texts)('has at most 60 words: %s', (text) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  test.each(texts)('leaves no brace, hole or double mark: %s', (text) => {
    expect(text).not.toMatch(/[[\]{}⟨⟩]| {2}| [.,;:]|[.,;:]{2}|^\s|\s$/);
    expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  test('shouts nothing, has no superlative, offers nothing', () => {
    const text = `${texts.join(' ')} ${template.subject}`;
    expect(text).not.toContain('!');
    expect(text).not.toMatch(superlatives);
    expect(text).not.toMatch(/https?:|www\./);
  });

  test('has none of the words of servility and of machines', () => {
    const text = `${texts.join(' ')} ${template.subject}`.toLowerCase();
    expect(banned.filter((word) => text.includes(word))).toEqual([]);
  });

  test('as thanks it asks for nothing and says thank you once; as a question it is one question', () => {
    const said = texts[0] ?? '';
    const times = (words: RegExp) => [...said.matchAll(words)].length;
    const isThanks = isOccasion(template.purpose);
    const [thanks, questions] = isThanks ? [1, 0] : [0, 1];
    expect(times(/grazie|ringrazi|thank/gi)).toBe(thanks);
    expect(times(/\?/g)).toBe(questions);
    expect(isThanks && asking.test(texts.join(' '))).toBe(false);
  });

  test('has a subject of three to five words where it goes into a new message', () => {
    const { purpose, subject } = template;
    const isGood = /^\p{Lu}[\p{L}’']*(?: [\p{L}’']+){2,4}$/u.test(subject ?? '');
    expect(isOccasion(purpose) ? subject : isGood).toBe(isOccasion(purpose) ? null : true);
  });

  test('guesses nobody’s gender', () => {
    const guesses = template.language === 'it' ? gendered : /\b(his|her|himself|herself)\b/i;
    expect(texts.join(' ')).not.toMatch(guesses);
    expect(texts.join(' ')).not.toMatch(/\b(Mr|Ms|Mrs|Sir|Madam|Caro|Cara|Sig\.)/);
  });

  test('names only known fields', () => {
    const fields = [...`${template.opening}${template.close}`.matchAll(/\{\{(\w+)\}\}/g)];
    expect(fields.map(([, field]) => field).filter((field) => !known.has(field ?? ''))).toEqual([]);
  });
});

const italian = rows.filter(([, { language }]) => language === 'it');
const tu = /(?<!\p{L})(tu|ti|te|tuo|tua|hai|potevi)(?!\p{L})/iu;
const smallLei =
  /(?<=[\p{Ll},:] )(suo|sua|suoi|sue|lei)(?!\p{L})|(?<!\p{L})(la ringrazio|le auguro)/u;
const lei = /(?<!\p{L})(Lei|Suo|Sua|Suoi|Sue|La ringrazio|Le auguro|mi ha)(?!\p{L})/u;

test.each(italian)('%s says Lei with a capital, or tu, and never both', (_name, template) => {
  const text = textOf(template, 'kept');
  const mixed = template.formality === 'formal' ? [tu, smallLei] : [lei];
  expect(mixed.filter((words) => words.test(text))).toEqual([]);
});

test('the list of gendered words catches what it is for', () => {
  const caught = [
    'Sono contento di averla sentita.',
    'È stato gentile da parte Sua.',
    'Ti sei fermata a scrivermi.',
    'Benvenuta tra noi.',
  ];
  expect(caught.filter((text) => !gendered.test(text))).toEqual([]);
  expect('Ora mi è più chiaro il Suo punto di vista.').not.toMatch(gendered);
});

const voice = '../shared/VOICE.md';
const hasVoice = existsSync(voice);

/** "1b" and "A" → the texts of that section in VOICE, in the order Lei, tu, formal, informal. */
function voiceTextsOf(number: string): readonly string[] {
  const section =
    readFileSync(voice, 'utf8').split(`\n### ${number}. `)[1]?.split('\n### ')[0] ?? '';
  return [...section.matchAll(/^- \*\*(?:Lei|tu|formal|informal)\*\* · (.+)$/gm)].map(
    ([, text]) => text ?? '',
  );
}

const numbers = {
  'after-a-call': '1',
  'after-a-bad-talk': '1b',
  'after-a-meeting': '2',
  'for-a-refusal': '5',
  'for-kind-words': '7',
  'check-in': 'A',
} as const satisfies Record<Template['purpose'], string>;

test.skipIf(!hasVoice).each(purposes)(
  'the first text is the one of ../shared/VOICE.md: %s',
  (purpose) => {
    const texts = (['it', 'en'] as const).flatMap((language) =>
      formalities.map((formality) => {
        const first = templates.find(
          (template) =>
            template.language === language &&
            template.purpose === purpose &&
            template.formality === formality &&
            template.variant === 1,
        );
        return `${first?.opening} ⟨…⟩ ${first?.close}`.replace(/[[\]]/g, '');
      }),
    );
    expect(texts).toEqual(voiceTextsOf(numbers[purpose]));
  },
);

test.each(templateLanguages)(
  'each occasion has a chip of at most 16 characters in %s',
  (language) => {
    const words: unknown = parse(readFileSync(`assets/locales/${language}.yml`, 'utf8'));
    const wordAt = (key: string): unknown =>
      key
        .split('.')
        .reduce<unknown>((tree, step) => (tree as Record<string, unknown>)[step], words);
    const names = Object.values(occasionWords);
    const tooLong = names.filter(({ nameKey }) => !/^.{3,16}$/u.test(String(wordAt(nameKey))));
    const noPrompt = Object.values(purposeWords).filter(
      ({ promptKey }) => typeof wordAt(promptKey) !== 'string',
    );
    expect(tooLong).toEqual([]);
    expect(noPrompt).toEqual([]);
  },
);
