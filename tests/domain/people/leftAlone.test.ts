import { expect, test } from 'vitest';
import { isLeftAlone, leftAloneIn } from '@/domain/people/leftAlone';
import { address } from '../../builders/aReading';

test.each([
  ['anna@conti.example', true],
  ['bruno@conti.example', false],
  ['anna@sub.clinic.example', true],
  ['anna@clinic.example', true],
  ['anna@myclinic.example', false],
])('%s is left alone: %s', (text, expected) => {
  expect(isLeftAlone(address(text), ['anna@conti.example', 'clinic.example'])).toBe(expected);
});

test('entries are read as they are written, each once; what is none of the two is said', () => {
  const text = ' Anna@Conti.example\n@clinic.example, clinic.example;\n\nmy doctor';
  expect(leftAloneIn(text)).toEqual({
    entries: ['anna@conti.example', 'clinic.example'],
    wrong: ['my doctor'],
  });
  expect(leftAloneIn('')).toEqual({ entries: [], wrong: [] });
});
