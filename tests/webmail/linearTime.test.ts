import { describe, expect, test } from 'vitest';
import { cutHistory } from '@/domain/mail/cutHistory';
import { emailAddress } from '@/domain/people/emailAddress';
import { normalDate } from '@/domain/time/normalDate';
import { idOfPermId, legacyId, loggedId } from '@/webmail/gmail/ids';
import { plainLine } from '@/webmail/plainText';
import { timesOf } from '../quickest';

/** QUALITY sec-5: what a page or a mail holds may be made to be slow to read. */
const pieces = [
  'a',
  ' ',
  '\n',
  '-',
  '--\n',
  '_',
  ':',
  ' :',
  'a:',
  'From: ',
  'From:\n',
  '>',
  '>\n',
  '<',
  '<a',
  '@',
  'a@a',
  '.',
  ' .',
  '1',
  '1.',
  '\u202e',
  '\t \u200b',
  '*',
  '[EXT',
  'a: 1\n',
  'wrote:\n> ',
  '; 1:',
  ';1:aaaaaaaa',
  '\ud83d',
  '\u{1f600}',
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'own words': (text) => cutHistory(text.split('\n')),
  'a single line': (text) => plainLine(text, 2_000),
  'a date': normalDate,
  'an address': emailAddress,
  'a legacy id': legacyId,
  'a perm id': idOfPermId,
  'a log label': (text) => loggedId(text, 'msg'),
};

describe('64 kB of anything is read in time that grows with its length', () => {
  test.each(Object.entries(readers))('%s', (_, read) => {
    for (const piece of pieces) {
      const { took, most } = timesOf(piece, read);
      expect(took, `"${piece}" repeated`).toBeLessThan(most);
    }
  });
});
