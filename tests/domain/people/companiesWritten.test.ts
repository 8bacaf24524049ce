import { expect, test } from 'vitest';
import { companiesWritten, hasRhythm, type Written } from '@/domain/people/companiesWritten';
import { aContact } from '../../builders/aContact';
import { address } from '../../builders/aReading';

const written = (mail: string, mails: number, followedSince: number | null = null): Written => ({
  contact: aContact({ id: mail, name: null, addresses: [address(mail)], followedSince }),
  mails,
  firstAt: 0,
});

test('people of one company stand together, those with the most mails first', () => {
  const companies = companiesWritten([
    written('lena@brandt.example', 24),
    written('giulia@belforte.example', 20),
    written('marco@sales.belforte.example', 18),
  ]);
  expect(companies.map(({ company, people, mails }) => [company, people.length, mails])).toEqual([
    ['belforte.example', 2, 38],
    ['brandt.example', 1, 24],
  ]);
});

test('where anybody can have an address, each is a person alone', () => {
  const freeMail = ['anna', 'bruno'].map((name) => written([name, 'gmail.com'].join('@'), 3));
  const companies = companiesWritten(freeMail);
  expect(companies.map(({ company, people }) => [company, people.length])).toEqual([
    [null, 1],
    [null, 1],
  ]);
});

test('whoever is followed already is not offered again', () => {
  expect(companiesWritten([written('lena@brandt.example', 24, 1)])).toEqual([]);
});

test('a rhythm is told by four mails', () => {
  expect([3, 4].map((mails) => hasRhythm({ mails }))).toEqual([false, true]);
});
