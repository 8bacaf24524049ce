import { expect, test } from 'vitest';
import { companyOf } from '@/domain/people/companyOf';
import type { EmailAddress } from '@/domain/people/emailAddress';

const of = (address: string) => companyOf(address as EmailAddress);

test.each([
  ['anna@vetreria.example', 'vetreria.example'],
  ['anna@mail.vetreria.example', 'vetreria.example'],
  ['anna@vetreria.co.uk', 'vetreria.co.uk'],
  ['anna@sales.vetreria.co.uk', 'vetreria.co.uk'],
  ['anna@vetreria.com.br', 'vetreria.com.br'],
  ['anna@co.uk', 'co.uk'],
  ['anna@info.vetreria.it', 'vetreria.it'],
])('the company behind %s is %s', (address, company) => {
  expect(of(address)).toBe(company);
});

test.each(['anna@gmail.com', 'anna@yahoo.co.uk', 'anna@libero.it', 'anna@mail.yahoo.co.uk'])(
  'anybody can have %s: it makes no company',
  (address) => {
    expect(of(address)).toBeNull();
  },
);
