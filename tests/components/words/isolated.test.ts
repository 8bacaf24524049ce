import { afterEach, expect, test } from 'vitest';
import { isolated } from '@/components/words/isolated';

afterEach(() => {
  document.dir = '';
});

test('on a page that runs from right to left a subject keeps its own order', () => {
  document.dir = 'rtl';
  expect(isolated('Angebot 2211, Rückfrage')).toBe('\u2068Angebot 2211, Rückfrage\u2069');
});

test('elsewhere nothing is added', () => {
  expect(isolated('Angebot 2211, Rückfrage')).toBe('Angebot 2211, Rückfrage');
});
