import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isOccasion, occasionWords } from '@/domain/templates/occasionWords';
import {
  dayNamedIn,
  hasSubject,
  purposesWithTexts,
  purposeWords,
} from '@/domain/templates/purpose';
import { type Template, templateFields, templateLanguages } from '@/domain/templates/template';
import { allTemplates as templates, rows } from './voice/allTemplates';
import { renderingsOf } from './voice/renderings';
import { voices } from './voice/voices';
import { withoutQuoted } from './voice/withoutQuoted';

const purposes = purposesWithTexts;
const formalities = ['formal', 'informal'] as const;
const known: ReadonlySet<string> = new Set(templateFields);

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

describe.each(rows)('%s', (_name, template) => {
  const voice = voices[template.language];
  const texts = renderingsOf(template);
  const all = withoutQuoted(`${texts.join(' ')} ${template.subject ?? ''}`);

  test('shouts nothing, has no superlative, offers nothing', () => {
    expect(all).not.toMatch(/[!¡]/u);
    expect(all).not.toMatch(voice.superlatives);
    expect(all).not.toMatch(/https?:|www\./u);
  });

  test('has none of the words of servility and of machines', () => {
    const text = all.toLowerCase();
    expect(voice.banned.filter((word) => text.includes(word))).toEqual([]);
  });

  test('as thanks it asks for nothing and says thank you once; elsewhere it asks as often as VOICE does', () => {
    const isThanks = isOccasion(template.purpose);
    const questions = isThanks ? 0 : (questionsOf[template.purpose as Asking] ?? 0);
    for (const said of texts) {
      const times = (words: RegExp) => [...said.matchAll(words)].length;
      expect(times(voice.thanks)).toBe(isThanks ? 1 : 0);
      expect(times(/\?/gu)).toBe(questions);
    }
    expect(isThanks && voice.asking.test(all)).toBe(false);
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
    expect(all).not.toMatch(voice.gendered);
  });

  test('names only known fields', () => {
    const fields = [...`${template.opening}${template.close}`.matchAll(/\{\{(\w+)\}\}/gu)];
    expect(fields.map(([, field]) => field).filter((field) => !known.has(field ?? ''))).toEqual([]);
  });
});

test.each(templateLanguages)(
  'the list of gendered words catches what it is for: %s',
  (language) => {
    const { caught, passes, gendered } = voices[language];
    expect(caught.filter((text) => !gendered.test(text))).toEqual([]);
    expect(passes).not.toMatch(gendered);
  },
);

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
