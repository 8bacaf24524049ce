import { expect, test } from 'vitest';
import { chooseTemplate, fittingTemplates } from '@/domain/templates/chooseTemplate';
import { readTemplates } from '@/domain/templates/readTemplates';

const templates = readTemplates({
  'it/thank-you-after-a-bad-talk.md': [
    '## 1',
    '- **informal, call** · La telefonata. ⟨…⟩ Grazie.',
    '- **formal** · Il colloquio. ⟨…⟩ Grazie.',
    '## 2',
    '- **informal** · Le parole. ⟨…⟩ Grazie.',
    '- **formal** · Le parole. ⟨…⟩ Grazie.',
  ].join('\n'),
  'it/thank-you-after-a-call.md': '## 1\n- **formal, call** · La telefonata. ⟨…⟩ Grazie.',
});
const bad = { language: 'it', purpose: 'after-a-bad-talk', formality: 'informal' } as const;

test('nobody is thanked for a phone call that was a meeting', () => {
  expect(chooseTemplate(templates, { ...bad, talk: 'call' })?.opening).toBe('La telefonata.');
  expect(chooseTemplate(templates, { ...bad, talk: 'meeting' })?.opening).toBe('Le parole.');
  expect(chooseTemplate(templates, { ...bad, talk: null })?.opening).toBe('Le parole.');
});

test('thanks for a call that the user chose without a talk on record are for a call', () => {
  const call = { ...bad, purpose: 'after-a-call', formality: 'formal' } as const;
  expect(chooseTemplate(templates, { ...call, talk: null })?.variant).toBe(1);
  expect(chooseTemplate(templates, { ...call, talk: 'chat' })).toBeNull();
});

test.each([
  [[], 1],
  [[1], 2],
  [[2], 1],
  [[1, 2], 1],
  [[2, 1], 2],
  [[1, 2, 1], 2],
])('the same text is not repeated to the same person: after %j comes %i', (used, variant) => {
  const formal = { ...bad, formality: 'formal', talk: 'meeting' } as const;
  expect(chooseTemplate(templates, formal, used)?.variant).toBe(variant);
});

test('a language without such a text gives none', () => {
  expect(fittingTemplates(templates, { ...bad, language: 'en', talk: null })).toEqual([]);
  expect(chooseTemplate(templates, { ...bad, language: 'en', talk: null })).toBeNull();
});
