import { expect, test } from 'vitest';
import { parseTemplates } from '@/domain/templates/parseTemplates';

const where = 'en/thank-you-after-a-call.md';
const file = (line: string): string => `# After a call\n\n## 1\n\n${line}\n`;

test('a file gives its texts with language, purpose, form and variant', () => {
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
      purpose: 'after-a-call',
      formality: 'formal',
      variant: 1,
      subject: null,
      onlyAfter: 'call',
      opening: 'Grazie[ di {{when}}].',
      close: 'Buon lavoro.',
    },
    {
      language: 'it',
      purpose: 'after-a-call',
      formality: 'informal',
      variant: 2,
      subject: null,
      onlyAfter: null,
      opening: 'Grazie.',
      close: 'Ciao.',
    },
  ]);
});

test('a new message has its subject, of the same form and variant', () => {
  const markdown = [
    '## 1',
    '- **formal, subject** · How things are with you',
    '- **informal, subject** · How it goes',
    '- **informal** · It has been a while. ⟨…⟩ All well?',
    '- **formal** · It has been a while. ⟨…⟩ Is all well?',
    '## 2',
    '- **formal, subject** · How the work goes',
    '- **formal** · We have not written. ⟨…⟩ Is all well?',
  ].join('\n');
  const texts = parseTemplates(markdown, 'en/check-in.md');
  expect(texts.map(({ purpose, subject }) => [purpose, subject])).toEqual([
    ['check-in', 'How it goes'],
    ['check-in', 'How things are with you'],
    ['check-in', 'How the work goes'],
  ]);
});

test.each([
  ['a new message without a subject', 'en/check-in.md', '- **formal** · Hello. ⟨…⟩ Bye?'],
  [
    'a subject of another form',
    'en/check-in.md',
    '- **informal, subject** · How it goes\n- **formal** · Hello. ⟨…⟩ Bye?',
  ],
  [
    'a subject of another variant',
    'en/check-in.md',
    '- **formal, subject** · How it goes\n## 2\n- **formal** · Hello. ⟨…⟩ Bye?',
  ],
  [
    'a reply with a subject',
    where,
    '- **formal, subject** · How it goes\n- **formal** · Thank you. ⟨…⟩ Bye.',
  ],
])('%s is refused', (_what, path, lines) => {
  expect(() => parseTemplates(file(lines), path)).toThrow('a new message, and only that, has');
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
  ['ja/thank-you-after-a-call.md', 'no template language “ja”'],
  ['en/thank-you-for-nothing.md', 'nothing to write is called “thank-you-for-nothing”'],
  ['en/for-nothing.md', 'nothing to write is called “for-nothing”'],
  ['en/after-a-call.md', 'nothing to write is called “after-a-call”'],
  ['en/thank-you-check-in.md', 'nothing to write'],
  ['en/toString.md', 'nothing to write is called “toString”'],
  ['en/thank-you-toString.md', 'nothing to write is called “thank-you-toString”'],
])('a file whose path says nothing known is refused: %s', (path, message) => {
  expect(() => parseTemplates('', path)).toThrow(`${path}: ${message}`);
});
