import { expect, test } from 'vitest';
import { parseTemplates } from '@/domain/templates/parseTemplates';

const where = 'en/thank-you-after-a-call.md';
const file = (line: string): string => `# After a call\n\n## 1\n\n${line}\n`;

test('a file gives its texts with language, occasion, form and variant', () => {
  const markdown = [
    '# Dopo una telefonata',
    '',
    '## 1',
    '- **formal, call** · Grazie[ di {{when}}]. ⟨…⟩ Buon lavoro.',
    '## 2',
    '- **informal** · Grazie. ⟨…⟩ Ciao.',
  ].join('\n');
  expect(parseTemplates(markdown, './it/thank-you-after-a-call.md')).toEqual([
    {
      language: 'it',
      occasion: 'after-a-call',
      formality: 'formal',
      variant: 1,
      onlyAfter: 'call',
      opening: 'Grazie[ di {{when}}].',
      close: 'Buon lavoro.',
    },
    {
      language: 'it',
      occasion: 'after-a-call',
      formality: 'informal',
      variant: 2,
      onlyAfter: null,
      opening: 'Grazie.',
      close: 'Ciao.',
    },
  ]);
});

test.each([
  ['a line that is no text', 'Thank you.', 'neither “## 1” nor “- **formal** · text”'],
  ['an unknown form', '- **polite** · Thank you. ⟨…⟩ Bye.', 'neither “## 1”'],
  ['no middle', '- **formal** · Thank you. Bye.', 'opening, ⟨…⟩ and close are needed'],
  ['nothing after the middle', '- **formal** · Thank you. ⟨…⟩ ', 'opening, ⟨…⟩ and close'],
  ['two middles', '- **formal** · Thank you. ⟨…⟩ Good. ⟨…⟩ Bye.', '⟨…⟩ stands once'],
  [
    'an unknown field',
    '- **formal** · Thanks[ for {{nothing}}]. ⟨…⟩ Bye.',
    'unknown field “nothing”',
  ],
  ['a field that cannot leave', '- **formal** · Thanks {{when}}. ⟨…⟩ Bye.', 'a clause of its own'],
  ['a clause without a field', '- **formal** · Thanks[ today]. ⟨…⟩ Bye.', 'a clause of its own'],
  ['a brace that is open', '- **formal** · Thanks {. ⟨…⟩ Bye.', 'a clause of its own'],
])('the error names file and line: %s', (_what, line, message) => {
  expect(() => parseTemplates(file(line), where)).toThrow(message);
  expect(() => parseTemplates(file(line), where)).toThrow(`${where}:5: `);
});

test('a text before its variant is refused with its line', () => {
  const markdown = '# After a call\n- **formal** · Thank you. ⟨…⟩ Bye.';
  expect(() => parseTemplates(markdown, where)).toThrow(`${where}:2: a text before its “## 1”`);
});

test.each([
  ['de/thank-you-after-a-call.md', 'no template language “de”'],
  ['en/thank-you-for-nothing.md', 'no occasion of thanks “for-nothing”'],
  ['en/check-in.md', 'no occasion of thanks'],
  ['en/thank-you-toString.md', 'no occasion of thanks “toString”'],
])('a file whose path says nothing known is refused: %s', (path, message) => {
  expect(() => parseTemplates('', path)).toThrow(`${path}: ${message}`);
});
