import { describe, expect, test } from 'vitest';
import { purposesWithTexts } from '@/domain/templates/purpose';
import { templateLanguages } from '@/domain/templates/template';
import { allTemplates, rows } from './voice/allTemplates';
import { renderingsOf } from './voice/renderings';
import { withoutQuoted } from './voice/withoutQuoted';
import { voices } from './voice/voices';

const formalities = ['formal', 'informal'] as const;

describe.each(templateLanguages)('in %s', (language) => {
  const own = allTemplates.filter((template) => template.language === language);

  test.each(purposesWithTexts)('each purpose has two texts, formal and informal: %s', (purpose) => {
    const found = own.filter((template) => template.purpose === purpose);
    const wanted = formalities.flatMap((formality) => [`${formality} 1`, `${formality} 2`]);
    expect(found.map(({ formality, variant }) => `${formality} ${variant}`).toSorted()).toEqual(
      wanted.toSorted(),
    );
  });

  test.each(purposesWithTexts)(
    'some text of each form fits whatever the talk was: %s',
    (purpose) => {
      const free = own.filter(
        (template) => template.purpose === purpose && template.onlyAfter === null,
      );
      expect(new Set(free.map(({ formality }) => formality))).toEqual(new Set(formalities));
    },
  );

  test('the two variants of a text are two texts', () => {
    const texts = own.map(({ formality, opening, close }) => `${formality} ${opening} ${close}`);
    expect(texts).toHaveLength(new Set(texts).size);
  });
});

describe.each(rows)('%s, with all of its facts, some of them and none,', (_name, template) => {
  const voice = voices[template.language];
  const texts = renderingsOf(template);

  test('leaves no brace, hole or double space', () => {
    const broken = /[[\]{}⟨⟩|]|\s{2}|[.,;:?]{2}|,[.;:?]|\(\s*\)|^\s|\s$|undefined|null/u;
    expect(texts.filter((text) => broken.test(text))).toEqual([]);
  });

  test('is a whole sentence from beginning to end', () => {
    const isWhole = (text: string) => voice.begins.test(text) && /[.?]$/u.test(text);
    expect(texts.filter((text) => !isWhole(text))).toEqual([]);
    const small = /[.?] (?!\d)\p{Ll}/u;
    expect(texts.filter((text) => small.test(text))).toEqual([]);
  });

  test('has its marks where the language has them', () => {
    const all = [...texts, template.subject ?? ''];
    expect(all.filter((text) => voice.wrongMarks.test(text))).toEqual([]);
  });

  test('keeps to one form of address', () => {
    const wrong = voice.wrongAddress[template.formality];
    const all = [...texts, template.subject ?? ''].map(withoutQuoted);
    expect(all.filter((text) => wrong.some((words) => words.test(text)))).toEqual([]);
  });

  test('has at most 60 words', () => {
    expect(texts.filter((text) => text.split(/\s+/u).length > 60)).toEqual([]);
  });
});
