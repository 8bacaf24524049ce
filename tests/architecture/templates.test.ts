import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateFiles } from '@/assets/templates';
import { isOccasion, occasionWords } from '@/domain/templates/occasionWords';
import {
  dayNamedIn,
  hasSubject,
  purposesWithTexts,
  purposeWords,
} from '@/domain/templates/purpose';
import { readTemplates } from '@/domain/templates/readTemplates';
import { renderTemplate } from '@/domain/templates/renderTemplate';
import { type Template, templateFields, templateLanguages } from '@/domain/templates/template';

const templates = readTemplates(templateFiles);
const purposes = purposesWithTexts;
const formalities = ['formal', 'informal'] as const;

const named = (template: Template): string =>
  `${template.language} ${template.purpose} ${template.formality} ${template.variant}`;
const known: ReadonlySet<string> = new Set(templateFields);
const rows = templates.map((template) => [named(template), template] as const);

/** What the fields can become (VOICE rules 13 and 14): a phrase masculine, feminine, plural, and the longest of the rest. */
const topics = {
  en: ['the delivery', 'the two missing pallets', 'the offer for the new oven'],
  it: ['il preventivo', 'la consegna 4471', 'i due bancali che mancano'],
} as const;
const longest = {
  en: {
    when: 'on Wednesday',
    together: 'twelve years',
    due_date: 'Wednesday 25 November at 12:00',
    reason: 'a promise that we did not keep',
    praise: 'The kitchen was ready a day early and your people left it clean',
    referred: 'Maria Luisa Bianchi',
  },
  it: {
    when: 'mercoledì',
    together: 'dodici anni',
    due_date: 'mercoledì 25 novembre alle 12:00',
    reason: 'un lavoro al di sotto delle attese',
    praise: 'Il lavoro era finito un giorno prima e i vostri hanno lasciato tutto in ordine',
    referred: 'Maria Luisa Bianchi',
  },
} as const;

/** The text with its clauses kept, about this topic, or dropped for their twins. */
function textOf(template: Template, topic: string | null): string {
  const { language } = template;
  const { due_date: date, ...others } = longest[language];
  const dates = { due_date: date, new_date: date, next_date: date };
  const values = topic === null ? {} : { ...others, ...dates, topic, promise: topic };
  const rendered = renderTemplate(template, {
    greeting: null,
    farewell: null,
    name: null,
    firstNameConfirmed: false,
    when: null,
    values,
  });
  // Greeting and farewell are no part of the text.
  const [, ...opening] = rendered.opening.split('\n\n');
  const close = rendered.close.split('\n\n').slice(0, -1);
  return [...opening, ...close].join(' ');
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

/** VOICE rule 3: no superlative; "all the best" is a wish (VOICE 12). */
const superlatives =
  /\w{3,}issim[oaei]\b|\b((?<!all the )best|greatest|nicest|most|extremely|incredibly|amazing|ottim[oaei]|miglior[ei]?)\b/i;

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

/** One question, about something concrete (VOICE rule 11); before the work begins there are two (VOICE L). */
const questionsOf = {
  'check-in': 1,
  'after-the-delivery': 1,
  checkpoint: 1,
  'ask-why': 1,
  'ask-recommendation': 1,
  'win-back': 1,
  'ask-expectations': 2,
} as const;
type Asking = keyof typeof questionsOf;

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
  const texts = [...topics[template.language], null].map((topic) => textOf(template, topic));

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

  test('as thanks it asks for nothing and says thank you once; elsewhere it asks as often as VOICE does', () => {
    const isThanks = isOccasion(template.purpose);
    const questions = isThanks ? 0 : (questionsOf[template.purpose as Asking] ?? 0);
    for (const said of texts) {
      const times = (words: RegExp) => [...said.matchAll(words)].length;
      expect(times(/grazie|ringrazi|thank/gi)).toBe(isThanks ? 1 : 0);
      expect(times(/\?/g)).toBe(questions);
    }
    expect(isThanks && asking.test(texts.join(' '))).toBe(false);
  });

  test('has a subject of three to five words where it goes into a new message', () => {
    const { purpose, subject } = template;
    const isGood = /^\p{Lu}[\p{L}’'-]*,?(?: [\p{L}’'-]+){2,4}$/u.test(subject ?? '');
    expect(hasSubject(purpose) ? isGood : subject).toBe(hasSubject(purpose) ? true : null);
  });

  test('names a day only where the user fills one in first (VOICE rule 6)', () => {
    const fields = `${template.opening}${template.close}`.match(/new_date|next_date/gu) ?? [];
    const day = dayNamedIn(template.purpose);
    expect([...new Set(fields)]).toEqual(day === null ? [] : [day]);
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
const lei = /(?<!\p{L})(Lei|Suo|Sua|Suoi|Sue|La ringrazio|Le auguro|(?<!Bianchi )mi ha)(?!\p{L})/u;

test.each(italian)('%s says Lei with a capital, or tu, and never both', (_name, template) => {
  const text = textOf(template, topics.it[0]);
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
  'for-an-order': '3',
  'for-the-first-order': '4',
  'for-a-refusal': '5',
  'for-a-recommendation': '6',
  'for-kind-words': '7',
  'for-frank-criticism': '8',
  'for-a-settled-complaint': '9',
  'for-patience': '10',
  'for-the-years': '11',
  'at-the-end': '12',
  'check-in': 'A',
  'progress-update': 'B',
  'promise-kept': 'C',
  'promise-late': 'D',
  'promise-broken': 'E',
  checkpoint: 'F',
  'ask-why': 'G',
  'win-back': 'H',
  'ask-recommendation': 'I',
  acknowledge: 'J',
  'after-the-delivery': 'K',
  'ask-expectations': 'L',
  plain: 'none',
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
        return `${first?.opening} ⟨…⟩ ${first?.close}`.replace(/\[([^\]|]*)(?:\|[^\]]*)?\]/g, '$1');
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
