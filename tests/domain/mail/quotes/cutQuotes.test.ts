import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutQuotes, ownWordsOf } from '@/domain/mail/quotes/cutQuotes';
import { timesOf } from '../../../quickest';

describe('the history below an answer is cut, in the languages of the webmails', () => {
  test.each([
    ['English', 'On Mon, 3 Nov 2026 at 10:12, Anna Rossi <anna@rossi.example> wrote:'],
    [
      'English, over two lines',
      'On Mon, 3 Nov 2026 at 10:12, Anna Rossi <\nanna@rossi.example> wrote:',
    ],
    [
      'Italian',
      'Il giorno mar 3 nov 2026 alle ore 10:12 Anna Rossi <anna@rossi.example> ha scritto:',
    ],
    ['German', 'Am Di., 3. Nov. 2026 um 10:12 Uhr schrieb Anna Rossi <anna@rossi.example>:'],
    [
      'German, Android',
      'Anna Rossi <anna@rossi.example> schrieb am Di., 3. Nov. 2026\num 10:12 Uhr:',
    ],
    ['French', 'Le mar. 3 nov. 2026 à 10:12, Anna Rossi <anna@rossi.example> a écrit :'],
    ['Spanish', 'El mar, 3 nov 2026 a las 10:12, Anna Rossi (<anna@rossi.example>) escribió:'],
    [
      'Portuguese',
      'Em ter., 3 de nov. de 2026 às 10:12, Anna Rossi <anna@rossi.example> escreveu:',
    ],
    ['Dutch', 'Op di 3 nov 2026 om 10:12 schreef Anna Rossi <anna@rossi.example>:'],
    ['Polish', 'wt., 3 lis 2026 o 10:12 Anna Rossi <anna@rossi.example> napisał(a):'],
    ['Swedish', 'Den tis 3 nov. 2026 kl 10:12 skrev Anna Rossi <anna@rossi.example>:'],
    ['Russian', 'вт, 3 нояб. 2026 г. в 10:12, Anna Rossi <anna@rossi.example>:'],
    ['Turkish', 'Anna Rossi <anna@rossi.example>, 3 Kas 2026 Sal, 10:12 tarihinde şunu yazdı:'],
    ['Apple Mail', '> On 3 Nov 2026, at 10:12, Anna Rossi <anna@rossi.example> wrote:\n>'],
    ['a name alone', 'Anna Rossi <anna@rossi.example> wrote:'],
    ['without name and address', 'El martes, 3 de noviembre de 2026, annar escribió:'],
  ])('%s', (_, attribution) => {
    expect(cutQuotes(`Own words.\n\n${attribution}\n> Older words.\n> Much older.`)).toBe(
      'Own words.',
    );
    expect(cutQuotes(`Own words.\n${attribution}\n\n> Older words.`)).toBe('Own words.');
  });

  test.each([
    'On Mon, 3 Nov 2026 at 10:12, Anna Rossi <anna@rossi.example> wrote:',
    'Il giorno mar 3 nov 2026 alle ore 10:12 Anna Rossi\n<anna@rossi.example> ha scritto:',
    'Am Di., 3. Nov. 2026 um 10:12 Uhr schrieb Anna Rossi <anna@rossi.example>:',
    'Le mar. 3 nov. 2026 à 10:12, Anna Rossi <anna@rossi.example> a\nécrit :',
    'El mar, 3 nov 2026 a las 10:12, Anna Rossi (<anna@rossi.example>)\nescribió:',
    'El martes, 3 de noviembre de 2026, annar escribió:',
  ])('also where the older words have no marks: %s', (attribution) => {
    expect(cutQuotes(`Own words.\n\n${attribution}\n\nOlder words.`)).toBe('Own words.');
  });

  test.each([
    ['English', 'From: Anna\nSent: Monday, 3 November 2026 10:12\nTo: Sara\nSubject: Lamps'],
    ['Italian', 'Da: Anna\nInviato: martedì 3 novembre 2026 10:12\nA: Sara\nOggetto: Lampade'],
    ['German', 'Von: Anna\nGesendet: Dienstag, 3. November 2026 10:12\nAn: Sara\nBetreff: Lampen'],
    ['French', 'De : Anna\nEnvoyé : mardi 3 novembre 2026 10:12\nÀ : Sara\nObjet : Lampes'],
    [
      'Spanish',
      'De: Anna\nEnviado: martes, 3 de noviembre de 2026 10:12\nPara: Sara\nAsunto: Focos',
    ],
    ['starred', '*From:* Anna\n*Sent:* Monday\n*To:* Sara\n*Subject:* Lamps'],
    ['after a rule', '________________________________\nVon: Anna\nAn: Sara\nBetreff: Lampen'],
    ['after a title', '-----Messaggio originale-----\nDa: Anna\nInviato: oggi\nA: Sara'],
    ['a title alone', '-------- Ursprüngliche Nachricht --------'],
    ['forwarded', '---------- Forwarded message ---------\nFrom: Anna\nDate: Mon\nSubject: Lamps'],
  ])('a head, %s', (_, head) => {
    expect(cutQuotes(`Own words.\n\n${head}\n\nOlder words.`)).toBe('Own words.');
    expect(cutQuotes(`Own words.\r\n\r\n${head}\r\n\r\nOlder words.`)).toBe('Own words.');
  });
});

describe('what programs and companies add is cut', () => {
  test.each([
    ['a signature', 'Own words.\n\n-- \nAnna Rossi\nRossi srl'],
    ['a signature below a rule', 'Own words.\n\n______________\nAnna Rossi\nRossi srl'],
    ['a phone', 'Own words.\n\nSent from my iPhone'],
    ['an Italian phone', 'Own words.\n\nInviato da Outlook per Android<https://aka.example/x>'],
    ['a German phone', 'Own words.\n\nVon meinem iPhone gesendet'],
    ['a French phone', 'Own words.\n\nEnvoyé de mon iPhone'],
    ['a Spanish phone', 'Own words.\n\nEnviado desde mi iPhone'],
    ['a banner', '[EXTERN] Own words.'],
    ['a warning', 'CAUTION: This email originated from outside of the organization.\n\nOwn words.'],
    [
      'a disclaimer',
      'Own words.\n\nThis message and any attachments may be confidential or privileged. If you are not the intended recipient, please tell the sender and delete it at once.',
    ],
    [
      'an Italian disclaimer',
      'Own words.\n\nIl presente messaggio e gli allegati sono riservati. Se non ne siete i destinatari, vi preghiamo di informare il mittente e di cancellarlo subito.',
    ],
    ['rules at the end', 'Own words.\n\n----\n====\n'],
  ])('%s', (_, text) => {
    expect(cutQuotes(text)).toBe('Own words.');
  });
});

describe('nobody’s own words are cut', () => {
  test.each([
    ['a list after a rule', 'Prices\n----------\nLamp: 40\nCable: 12'],
    ['rules between paragraphs', 'One.\n\n----\n\nTwo.\n\n====\n\nThree.'],
    ['facts with colons', 'Ordine: 40 lampade\nConsegna: giovedì\nGrazie'],
    ['a time before a colon', 'At 10:30 on 3 Nov 2026 we said:\n\nforty lamps'],
    ['somebody wrote to us', 'Le 12 mai 2026, votre collègue nous a écrit :\n\non vous rappelle'],
    ['“On” at the beginning', 'On Thursday:\n\nforty lamps\n\nOn the other hand, fifty.'],
    ['sent from a place', 'Sent from our Turin store, they came late.'],
    ['dashes as bullets', 'We need:\n-- lamps\n-- cables'],
    ['confidence', 'Please treat the price as confidential.\n\nAnna'],
    ['an address and a colon', 'Write to anna@rossi.example:\n\nshe knows.'],
  ])('%s', (_, text) => {
    expect(cutQuotes(text)).toBe(text);
  });
});

test('quotes between answers stay as their context, but are nobody’s own words', () => {
  const text = 'On 3 Nov 2026, Anna wrote:\n> One?\n\nYes.\n\n> Two?\n\nNo.\n\n> Three?';
  expect(cutQuotes(text)).toBe('> One?\n\nYes.\n\n> Two?\n\nNo.');
  expect(ownWordsOf(text)).toBe('Yes.\n\n\nNo.');
});

test('what is only forwarded is kept, but is nobody’s own words', () => {
  const text = '---------- Forwarded message ---------\nFrom: Anna\nDate: Mon\nTo: Sara\n\nOld.';
  expect(cutQuotes(text)).toBe('Old.');
  expect(ownWordsOf(text)).toBe('');
});

test('answers below what they answer are kept', () => {
  expect(cutQuotes('On 3 Nov 2026, Anna wrote:\n\n> One?\n\nYes.')).toBe('> One?\n\nYes.');
});

test('64 kB of anything is cut in time that grows with its length', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '>',
    '>\n',
    '> a\n',
    '-',
    '--',
    '_',
    '=\n',
    ':',
    ':\n',
    'a:',
    'a: 1\n',
    'From: a\n',
  ];
  pieces.push(
    'On 3 Nov 2026\n',
    'On 3 Nov 2026 a wrote:\n',
    '<a@a> wrote:\n',
    '<',
    '(',
    '@',
    '\r',
    '\t',
    'wrote ',
    '1 ',
  );
  pieces.push(
    '________\n',
    'Sent from ',
    'sent from a\n',
    'confidential recipient e-mail\n\n',
    '[EXT]',
    '*',
    '.',
    'é',
    '\ud83d',
    '\u2028',
  );
  for (const piece of pieces) {
    const { took, most } = timesOf(piece, cutQuotes);
    expect(took, `"${piece}" repeated`).toBeLessThan(most);
  }
});

const captures = '../shared/captures/mails';
const isThere = existsSync(captures);

/** White space aside. */
function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

describe.skipIf(!isThere)('the mails in ../shared (skipped where they are missing)', () => {
  const folder = join(captures, 'discourse');
  const mails = isThere ? readdirSync(folder).filter((file) => file.startsWith('emails__')) : [];

  test.each(mails)('%s', (file) => {
    const trimmed = readFileSync(join(folder, file.replace('emails__', 'trimmed__')), 'utf8');
    expect(words(cutQuotes(readFileSync(join(folder, file), 'utf8')))).toBe(words(trimmed));
  });

  test.each([
    ['email_20.txt', 'On Thursday.'],
    ['email_tricky_9_nested_quotes.txt', 'I agree with the points below.'],
    ['email_tricky_7_multiple_dashes.txt', 'just separators in my content.'],
    ['email_tricky_13_timestamp_variations.txt', 'not quote headers.'],
    ['email_tricky_18_inline_reply.txt', 'Option C is not suitable for our use case.'],
    ['email_tricky_8_sent_from_in_content.txt', 'sent from the main server.'],
    ['email_not_a_signature.txt', 'Super Domain Name Manager'],
    ['email_not_a_signature_2.txt', 'Thanks!'],
    ['email_sent_from_my_not_signature.txt', 'easier then my mobile phone.'],
    ['email_one_is_not_on.txt', 'when I run...'],
    ['email_2.txt', 'delete them all individually.'],
  ])('%s keeps its last own words', (file, last) => {
    const text = readFileSync(join(captures, 'crisp-email-reply-parser', file), 'utf8');
    expect(cutQuotes(text)).toContain(last);
  });
});
