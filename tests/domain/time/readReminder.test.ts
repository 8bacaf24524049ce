import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/people/contact';
import { readReminder } from '@/domain/time/readReminder';
import { quickest } from '../../quickest';

/** A Wednesday morning. */
const now = Temporal.ZonedDateTime.from('2026-11-18T10:30[Europe/Rome]');

function read(text: string, language: Language): readonly [string, string] | null {
  const reminder = readReminder(text, now, language);
  if (reminder === null) return null;
  const { due, topic } = reminder;
  return ['on' in due ? due.on : due.at, topic];
}

test.each([
  ['martedì listino', '2026-11-24', 'listino'],
  ["martedi' listino", '2026-11-24', 'listino'],
  ['listino, martedì', '2026-11-24', 'listino'],
  ['martedì: listino', '2026-11-24', 'listino'],
  ['venerdì prossimo', '2026-11-27', ''],
  ['entro venerdì il preventivo 4471', '2026-11-20', 'il preventivo 4471'],
  ['mandare 12 pezzi giovedì', '2026-11-19', 'mandare 12 pezzi'],
  ['mercoledì', '2026-11-25', ''],
  ['oggi', '2026-11-18', ''],
  ['domani', '2026-11-19', ''],
  ['domani mattina chiamare Anna', '2026-11-19', 'chiamare Anna'],
  ['dopodomani', '2026-11-20', ''],
  ['dopo domani listino', '2026-11-20', 'listino'],
  ['tra due settimane', '2026-12-02', ''],
  ['sentire Marco fra 3 settimane per la consegna', '2026-12-09', 'sentire Marco per la consegna'],
  ['tra 15 giorni', '2026-12-03', ''],
  ['fra un mese', '2026-12-18', ''],
  ['la settimana prossima', '2026-11-25', ''],
  ['settimana prossima', '2026-11-25', ''],
  ['fine mese', '2026-11-30', ''],
  ['a fine mese rinnovo', '2026-11-30', 'rinnovo'],
  ['entro fine mese prossimo', '2026-12-31', ''],
  ['fine settimana', '2026-11-20', ''],
  ['fine della settimana prossima', '2026-11-27', ''],
  ["entro la fine dell'anno", '2026-12-31', ''],
  ['il 5', '2026-12-05', ''],
  ['il 20 listino', '2026-11-20', 'listino'],
  ['lun 23', '2026-11-23', ''],
  ['mar 24 listino', '2026-11-24', 'listino'],
  ['3 dicembre', '2026-12-03', ''],
  ['il 3 dicembre', '2026-12-03', ''],
  ['3/12', '2026-12-03', ''],
  ['metà dicembre', '2026-12-15', ''],
  ['fine febbraio', '2027-02-28', ''],
  ['15 novembre', '2027-11-15', ''],
  ['3 dicembre alle 15 preventivo', '2026-12-03T14:00:00Z', 'preventivo'],
  ['domani alle 9 chiamare Anna', '2026-11-19T08:00:00Z', 'chiamare Anna'],
  ['domani alle 3', '2026-11-19T14:00:00Z', ''],
  ['chiamare Anna lunedì ore 9', '2026-11-23T08:00:00Z', 'chiamare Anna'],
  ['lunedì alle ore 14.30', '2026-11-23T13:30:00Z', ''],
  ['il 12 alle 9 offerta', '2026-12-12T08:00:00Z', 'offerta'],
  ['venerdì 20 alle 10.30 visita', '2026-11-20T09:30:00Z', 'visita'],
  ['tra un’ora richiamare Sara', '2026-11-18T10:30:00Z', 'richiamare Sara'],
  ['richiamare alle 9', '2026-11-19T08:00:00Z', 'richiamare'],
  ['alle 15', '2026-11-18T14:00:00Z', ''],
])('in Italian “%s” is %s', (text, due, topic) => {
  expect(read(text, 'it')).toEqual([due, topic]);
});

test.each([
  ['next Tuesday', '2026-11-24', ''],
  ['tuesday price list', '2026-11-24', 'price list'],
  ['Call Sam about the demo on Thursday', '2026-11-19', 'Call Sam about the demo'],
  ['by Friday', '2026-11-20', ''],
  ['next friday', '2026-11-27', ''],
  ['wednesday', '2026-11-25', ''],
  ['in a week', '2026-11-25', ''],
  ['in two weeks', '2026-12-02', ''],
  ['in a fortnight', '2026-12-02', ''],
  ['Friday week', '2026-11-27', ''],
  ['a week from Monday', '2026-11-30', ''],
  ['end of week', '2026-11-20', ''],
  ['end of next week', '2026-11-27', ''],
  ['by the end of the month: renewal', '2026-11-30', 'renewal'],
  ['end of next month', '2026-12-31', ''],
  ['on the 5th price list', '2026-12-05', 'price list'],
  ['Monday 23rd quote', '2026-11-23', 'quote'],
  ['early January', '2027-01-01', ''],
  ['late January', '2027-01-31', ''],
  ['Dec 3', '2026-12-03', ''],
  ['23/11 quote', '2026-11-23', 'quote'],
  ['2027-01-15 renewal', '2027-01-15', 'renewal'],
  ['call Anna tomorrow at 9', '2026-11-19T08:00:00Z', 'call Anna'],
  ['at 3', '2026-11-18T14:00:00Z', ''],
  ['at 9', '2026-11-19T08:00:00Z', ''],
  ['on the 5th at 3pm', '2026-12-05T14:00:00Z', ''],
  ['on the 5th at 12am', '2026-12-04T23:00:00Z', ''],
  ['send quote by Friday 5pm', '2026-11-20T16:00:00Z', 'send quote'],
])('in English “%s” is %s', (text, due, topic) => {
  expect(read(text, 'en')).toEqual([due, topic]);
});

test('words of the other language are read as well', () => {
  expect(read('martedì listino', 'en')).toEqual(['2026-11-24', 'listino']);
  expect(read('next Tuesday price list', 'it')).toEqual(['2026-11-24', 'price list']);
});

test('where both languages read something the interface decides', () => {
  expect(read('mar 24', 'it')).toEqual(['2026-11-24', '']);
  expect(read('mar 24', 'en')).toEqual(['2027-03-24', '']);
});

describe('what is not one day to come is not read', () => {
  test.each([
    'listino',
    'ieri',
    'martedì scorso',
    'oggi alle 9',
    '3/12/2025',
    'lun 24',
    'ogni lunedì',
    'domani o giovedì',
    'fra 10 giorni lavorativi',
    'tra un mese e mezzo',
    'ora',
    'il 32',
    'il 5% di sconto',
    '',
    '   ',
  ])('in Italian: %j', (text) => {
    expect(read(text, 'it')).toBeNull();
  });

  test.each([
    'price list',
    'yesterday',
    'last Tuesday',
    'now',
    'every Monday',
    'in 10 working days',
    'tomorrow or Friday',
    '3/12',
    '3/12/2027',
    'order 4471',
    'tomorrow o martedì',
    'Friday or Monday, not martedì',
  ])('in English: %j', (text) => {
    expect(read(text, 'en')).toBeNull();
  });
});

describe('on every day of a week', () => {
  const days = [16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}`);

  test.each(days)('a weekday is one of the seven days after: written on %s', (day) => {
    const today = Temporal.PlainDate.from(day);
    const at = today.toZonedDateTime({ timeZone: 'Europe/Rome', plainTime: '09:00' });
    const names = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
    const ahead = names.map((name) => {
      const reminder = readReminder(name, at, 'it');
      const on = reminder !== null && 'on' in reminder.due ? reminder.due.on : day;
      return { days: today.until(on).days, weekday: Temporal.PlainDate.from(on).dayOfWeek };
    });
    expect(ahead.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(ahead.map((one) => one.days))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  test.each(days)('“next Tuesday” is the one of the next calendar week: written on %s', (day) => {
    const today = Temporal.PlainDate.from(day);
    const at = today.toZonedDateTime({ timeZone: 'Europe/Rome', plainTime: '09:00' });
    expect(readReminder('next Tuesday', at, 'en')?.due).toEqual({ on: '2026-11-24' });
  });
});

test('the hour is that of the home zone, also after the clocks change', () => {
  const summer = Temporal.ZonedDateTime.from('2026-10-20T10:00[Europe/Rome]');
  expect(readReminder('venerdì alle 9', summer, 'it')?.due).toEqual({ at: '2026-10-23T07:00:00Z' });
  expect(readReminder('lunedì alle 9', summer, 'it')?.due).toEqual({ at: '2026-10-26T08:00:00Z' });
  const tokyo = Temporal.ZonedDateTime.from('2026-11-18T10:30[Asia/Tokyo]');
  expect(readReminder('tomorrow at 9', tokyo, 'en')?.due).toEqual({ at: '2026-11-19T00:00:00Z' });
});

test('at most 500 characters are read, and at once', () => {
  const pieces = [
    '1 ',
    'lun ',
    'tra ',
    'in a ',
    '3/',
    '10:',
    ' ',
    "l'",
    'entro per il ',
    '9 alle ',
  ];
  for (const piece of pieces) {
    const text = piece.repeat(500).slice(0, 500);
    expect(quickest(() => readReminder(text, now, 'it'))).toBeLessThan(100);
  }
  expect(readReminder(`domani ${'x'.repeat(500)}`, now, 'it')).toBeNull();
  expect(readReminder(`domani ${'x'.repeat(490)}`, now, 'it')).not.toBeNull();
});

test.each([
  ['de', 'nächsten Dienstag Preisliste', '2026-11-24', 'Preisliste'],
  ['de', 'Angebot bis Freitag', '2026-11-20', 'Angebot'],
  ['de', 'morgen um 9 Uhr', '2026-11-19T08:00:00Z', ''],
  ['de', 'am Freitag um 14:30 Lena anrufen', '2026-11-20T13:30:00Z', 'Lena anrufen'],
  ['de', 'morgen früh anrufen', '2026-11-19', 'anrufen'],
  ['de', 'übermorgen', '2026-11-20', ''],
  ['de', 'in zwei Wochen', '2026-12-02', ''],
  ['de', 'nächste Woche', '2026-11-25', ''],
  ['de', '24.11. Angebot', '2026-11-24', 'Angebot'],
  ['de', '3.12. Angebot', '2026-12-03', 'Angebot'],
  ['fr', 'mardi prochain tarifs', '2026-11-24', 'tarifs'],
  ['fr', 'devis pour vendredi', '2026-11-20', 'devis'],
  ['fr', 'demain à 9 h', '2026-11-19T08:00:00Z', ''],
  ['fr', 'demain à 9h30 appeler Anne', '2026-11-19T08:30:00Z', 'appeler Anne'],
  ['fr', 'après-demain', '2026-11-20', ''],
  ['fr', 'dans deux semaines', '2026-12-02', ''],
  ['fr', 'la semaine prochaine', '2026-11-25', ''],
  ['fr', '3/12 devis', '2026-12-03', 'devis'],
  ['es', 'el martes lista de precios', '2026-11-24', 'lista de precios'],
  ['es', 'presupuesto para el viernes', '2026-11-20', 'presupuesto'],
  ['es', 'mañana a las 9', '2026-11-19T08:00:00Z', ''],
  ['es', 'pasado mañana', '2026-11-20', ''],
  ['es', 'en dos semanas', '2026-12-02', ''],
  ['es', 'la próxima semana', '2026-11-25', ''],
  ['es', '3/12 presupuesto', '2026-12-03', 'presupuesto'],
] as const)('in %s, %j', (language, text, ...told) => {
  expect(read(text, language)).toEqual(told);
});

test.each([
  ['de', 'letzten Dienstag'],
  ['de', 'in drei Werktagen'],
  ['de', 'Preisliste'],
  ['fr', 'mardi dernier'],
  ['fr', 'tous les mardis'],
  ['es', 'cada martes'],
  ['es', 'el martes pasado'],
] as const)('in %s, %j names no day to come', (language, text) => {
  expect(read(text, language)).toBeNull();
});
