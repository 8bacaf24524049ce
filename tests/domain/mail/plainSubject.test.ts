import { expect, test } from 'vitest';
import { plainSubject } from '@/domain/mail/plainSubject';

test.each([
  ['Re: Preventivo banco', 'Preventivo banco'],
  ['R: I: Preventivo banco', 'Preventivo banco'],
  ['AW: [EXTERN] WG: Angebot 2211', 'Angebot 2211'],
  ['RE[2]: Order 4471', 'Order 4471'],
  ['Rechnung März', 'Rechnung März'],
  ['Re:', ''],
])('what “%s” is about is “%s”', (subject, about) => {
  expect(plainSubject(subject)).toBe(about);
});
