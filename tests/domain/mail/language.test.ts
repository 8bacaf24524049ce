import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf, languageOfThread } from '@/domain/mail/language';
import { timesOf } from '../../quickest';

const italian =
  'Buongiorno, Le confermo che la consegna è prevista per giovedì. Cordiali saluti, Marco';
const english = 'Hi Anna, thank you for the call, I will send you the offer on Monday.';
const german = 'Hallo Lena, vielen Dank für die Nachricht, ich schicke Ihnen das Angebot morgen.';
const french = 'Bonjour, je vous remercie de votre message, nous vous envoyons le devis demain.';
const spanish = 'Hola Marta, gracias por recibirnos el lunes, te mando la propuesta mañana.';

test.each([
  [italian, 'it'],
  [english, 'en'],
  [german, 'de'],
  [french, 'fr'],
  [spanish, 'es'],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['an acknowledgement', 'ok procediamo'],
  ['numbers and names', 'PO 55821 Belforte 4471 Rinaldi'],
  ['half and half', `${italian}\n${english}\n${italian}\n${english}`],
  ['another language', 'Dzień dobry, proszę o przesłanie oferty na dziesięć sztuk.'],
  ['another script', 'السلام عليكم، أرجو إرسال العرض'],
])('what is too short or mixed has no language: %s', (_what, text) => {
  expect(languageOf(text)).toBeNull();
});

describe('the language of a thread', () => {
  test('is the one in which the user writes', () => {
    expect(languageOfThread([italian], [english], 'de')).toBe('it');
  });
  test('else the one in which they are written to', () => {
    expect(languageOfThread(['ok'], [english], 'de')).toBe('en');
  });
  test('else the one that the browser detected', () => {
    expect(languageOfThread([], ['ok'], 'de')).toBe('de');
    expect(languageOfThread([], [])).toBeNull();
  });
});

test.each(['la ', 'a', ' ', "l'", 'é.'])(
  '64 kB of %j are read in time that grows no faster than the text',
  (piece) => {
    const { took, most } = timesOf(piece, languageOf);
    expect(took).toBeLessThan(most);
  },
);

interface Labelled {
  readonly id: string;
  readonly locale: string;
  readonly text: string;
}

const mails = '../shared/mails/dev.jsonl';

test.skipIf(!existsSync(mails))(
  'of the mails in ../shared/mails none gets a wrong language',
  () => {
    const rows = readFileSync(mails, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const read = rows.map(({ id, locale, text }) => ({ id, locale, found: languageOf(text) }));
    expect(read.filter(({ found, locale }) => found !== null && found !== locale)).toEqual([]);
    expect(read.filter(({ found }) => found !== null).length).toBeGreaterThanOrEqual(85);
  },
);
