import { expect, test } from 'vitest';
import { templateFiles } from '@/assets/templates';
import { unknownTone } from '@/domain/mail/unknownTone';
import { readTemplates } from '@/domain/templates/readTemplates';
import { templateLanguages } from '@/domain/templates/template';
import { languagesOf, templatesIn } from '@/domain/templates/templatesIn';
import { wordingFor } from '@/domain/templates/thanksText';

const templates = readTemplates(templateFiles);
const spoken = (language: 'it' | 'de' | null) => ({ ...unknownTone, language });
const chosen = (language: 'it' | 'de' | null, languages: readonly ('en' | 'it')[]) =>
  wordingFor({
    contact: null,
    tone: spoken(language),
    interfaceLanguage: 'it-IT',
    languages: languagesOf(templatesIn(templates, { templateLanguages: languages })),
  }).language;

test('until the user has said in which languages they write, every one is offered', () => {
  expect(languagesOf(templatesIn(templates, {}))).toEqual(templateLanguages);
});

test('only those in which the user writes are offered', () => {
  const own = templatesIn(templates, { templateLanguages: ['it', 'en'] });
  expect(languagesOf(own)).toEqual(['en', 'it']);
});

test('to somebody who writes in another one, English if the user writes it, else their own', () => {
  expect(chosen('it', ['en', 'it'])).toBe('it');
  expect(chosen('de', ['en', 'it'])).toBe('en');
  expect(chosen('de', ['it'])).toBe('it');
  expect(chosen(null, ['en', 'it'])).toBe('it');
});
