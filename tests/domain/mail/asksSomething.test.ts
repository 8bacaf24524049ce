import { expect, test } from 'vitest';
import { asksSomething } from '@/domain/mail/asksSomething';
import { timesOf } from '../../quickest';

test.each([
  'Quale cavo serve per la sala 2?',
  'Which cable do we need? The 3 or the 5 metre one.',
  'هل وصلت العينات؟',
  '在庫はありますか？',
  'Ci serve una data certa, per favore.',
  'Please send the quote by Friday.',
  'Schicken Sie uns bitte das Angebot.',
  'Envoyez-nous le devis, s’il vous plaît.',
])('"%s" wants an answer', (text) => {
  expect(asksSomething(text)).toBe(true);
});

test.each([
  'Ciao, montaggio finito e collaudato. Siete stati puntualissimi, e non è scontato.',
  'Thanks, all good here.',
  'The list is at https://shop.example/list?page=2&sort=name today.',
  'We were pleased with the result.',
  '',
])('"%s" only tells', (text) => {
  expect(asksSomething(text)).toBe(false);
});

test.each(['per favor', 'please', 's’il ', '?a', ' '])(
  '64 kB of %j are judged in time that grows no faster than the text',
  (piece) => {
    const { took, most } = timesOf(piece, asksSomething);
    expect(took).toBeLessThan(most);
  },
);
