import { describe, expect, test } from 'vitest';
import { cutHistory, QUOTE_LINE, RULE_LINE } from '@/domain/mail/cutHistory';

function cut(text: string): string {
  return cutHistory(text.split('\n'));
}

describe('what somebody did not write now is cut', () => {
  test.each([
    ['a signature', 'Hello,\nsee you.\n\n--\nAnna Rossi\nRossi srl', 'Hello,\nsee you.'],
    ['lines with ">"', 'Yes.\n> Shall we?\n> Anna\nAnd thanks.', 'Yes.\nAnd thanks.'],
    [
      'who wrote them',
      'Yes.\n\nOn Mon, Jan 5, 2015 at 11:02 AM Anna <a@rossi.example> wrote:\n> Shall we?',
      'Yes.',
    ],
    [
      'the same in Italian, over two lines',
      'Sì.\n\nIl giorno mar 3 nov 2026 alle ore 10:12 Anna Rossi\n<a@rossi.example> ha scritto:\n> Va bene?',
      'Sì.',
    ],
    [
      'the same in Japanese',
      'はい。\n2026年11月3日(火) 10:12 Anna <a@rossi.example>:\n> どうですか',
      'はい。',
    ],
    [
      'the same before what the page had quoted',
      `Ja.\n\nAm 3. Nov. 2026 um 10:12 schrieb Anna:\n${QUOTE_LINE}`,
      'Ja.',
    ],
    [
      'an Outlook head after a rule',
      `Hi,\nfine.\n${RULE_LINE}\nVon: Anna\nGesendet: Montag, 3. November 2026 10:12\nAn: Sara\nBetreff: Lampen\n\nold`,
      'Hi,\nfine.',
    ],
    [
      'an Outlook head without a rule',
      'Fine.\n\nDa: Anna Rossi <a@rossi.example>\nInviato: lunedì 3 novembre 2026 10:12\nA: Sara\nOggetto: Lampade\n\nvecchio',
      'Fine.',
    ],
    [
      '“Original message”',
      'Fine.\n-----Original Message-----\nFrom: Anna\nSent: Monday\nTo: Sara\nold',
      'Fine.',
    ],
    [
      'a forwarded mail',
      'FYI\n---------- Forwarded message ---------\nFrom: Anna <a@rossi.example>\nDate: Mon, 3 Nov\nSubject: x\nold',
      'FYI',
    ],
    ['what a phone adds', 'Ok, va bene\n\nInviato da iPhone', 'Ok, va bene'],
    ['[EXTERN]', '[EXTERN] Guten Tag,\nhier das Angebot.', 'Guten Tag,\nhier das Angebot.'],
    [
      'a banner of the company',
      'CAUTION: This email originated from outside of the organization. Do not click links.\n\nHello Sara',
      'Hello Sara',
    ],
    [
      'a banner in Italian',
      'ATTENZIONE: questa e-mail proviene da un mittente esterno.\n\nBuongiorno',
      'Buongiorno',
    ],
    [
      'a banner in German',
      'Achtung: Diese E-Mail kommt von außerhalb des Unternehmens.\n\nGuten Tag',
      'Guten Tag',
    ],
  ])('%s', (_, text, own) => {
    expect(cut(text)).toBe(own);
  });
});

describe('what somebody did write stays', () => {
  test.each([
    ['a list after a colon', 'We need:\n1. lamps\n2. cables'],
    ['a line of dashes', 'First part\n----------\nSecond part'],
    ['facts with colons', 'Ordine: 40 lampade\nConsegna: giovedì\nGrazie'],
    ['a time before a colon', 'At 10:30 we said:\nforty lamps'],
    ['attention', 'Attention to detail matters to us.\n\nAnna'],
    ['“from” in a sentence', 'From: here it looks fine\nto me.'],
    ['a sentence about a phone', 'I sent from my phone a picture.'],
    ['only a banner’s words', 'External lamps: caution!'],
  ])('%s', (_, text) => {
    expect(cut(text)).toBe(text);
  });

  test('answers between quoted lines', () => {
    expect(cut('Hi\n> one?\nYes.\n> two?\nNo.')).toBe('Hi\nYes.\nNo.');
  });
});

test('nothing of one’s own is nothing', () => {
  expect(cutHistory([])).toBe('');
  expect(cutHistory([QUOTE_LINE])).toBe('');
});
