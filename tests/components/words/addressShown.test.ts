import { expect, test } from 'vitest';
import { addressShown } from '@/components/words/addressShown';
import { personName } from '@/components/words/personName';
import { aContact } from '../../builders/aContact';
import { address } from '../../builders/aReading';

test.each([
  ['anna@vetreriaconti.example', 'anna@vetreriaconti.example'],
  ['zoë@vetreriaconti.example', 'zoë@vetreriaconti.example'],
  ['lena@müller.example', 'lena@xn--mller-kva.example'],
  // The "а" is Cyrillic.
  ['anna@vetreriаconti.example', 'anna@xn--vetrericonti-39j.example'],
])('%s is shown as %s', (kept, shown) => {
  expect(addressShown(kept)).toBe(shown);
});

test('somebody without a name is called by the address in that form', () => {
  const lena = aContact({ name: null, addresses: [address('lena@müller.example')] });
  expect(personName(lena)).toBe('lena@xn--mller-kva.example');
});
