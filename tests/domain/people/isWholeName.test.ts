import { expect, test } from 'vitest';
import { isWholeName } from '@/domain/people/isWholeName';

test.each([
  ['Anna Conti', true],
  ['Conti, Anna', true],
  ["Sean O'Brien", true],
  ['Anna', false],
  ['Info', false],
  ['', false],
  ['Anna 2', false],
])('%s: %s', (name, isWhole) => expect(isWholeName(name)).toBe(isWhole));
