import { expect, test } from 'vitest';
import { type MailDateLanguage, mailDatesIn } from '@/domain/time/mailDates';
import { timesOf } from '../../quickest';

/** A Wednesday, ten minutes before midnight. */
const sentAt = Temporal.PlainDateTime.from('2026-11-18T23:50');

function days(sentence: string, language: MailDateLanguage): readonly (string | null)[] {
  return mailDatesIn(sentence, sentAt, language).map(({ day }) => day?.toString() ?? null);
}

test.each([
  ['it', 'glielo mando venerdì', '2026-11-20'],
  ['it', 'ci vediamo mercoledì', '2026-11-25'],
  ['it', 'mercoledì prossimo', '2026-11-25'],
  ['it', 'venerdì della prossima settimana', '2026-11-27'],
  ['it', 'entro fine mese', '2026-11-30'],
  ['it', 'entro la fine della settimana', '2026-11-20'],
  ['it', 'in giornata', '2026-11-18'],
  ['it', 'in giornata domani', '2026-11-19'],
  ['it', 'dopodomani', '2026-11-20'],
  ['it', 'entro 48 ore', '2026-11-20'],
  ['it', 'entro tre giorni lavorativi', '2026-11-23'],
  ['it', 'giovedì 26 alle 15', '2026-11-26'],
  ['it', 'il 5 dicembre', '2026-12-05'],
  ['it', 'il 3', '2026-12-03'],
  ['it', 'entro il 3/12', '2026-12-03'],
  ['it', 'a metà gennaio', '2027-01-15'],
  ['it', 'domani stesso', '2026-11-19'],
  ['it', 'domani in mattinata', '2026-11-19'],
  ['it', 'venerdì tra una settimana', '2026-11-27'],
  ['it', 'giovedì entro fine giornata', '2026-11-19'],
  ['it', 'entro la giornata di venerdì', '2026-11-20'],
  ['it', 'entro sera', '2026-11-18'],
  ['it', 'a metà settimana prossima', '2026-11-25'],
  ['it', 'entro metà mese', '2026-12-15'],
  ['it', 'prima del weekend', '2026-11-20'],
  ['it', 'nelle prossime 48 ore', '2026-11-20'],
  ['it', 'entro un paio di giorni', '2026-11-20'],
  ['it', 'giovedì di questa settimana', '2026-11-19'],
  ['it', 'entro fine Q1', '2027-03-31'],
  ['it', 'entro il 1° dicembre', '2026-12-01'],
  ['it', 'oggi a otto', '2026-11-25'],
  ['en', 'Friday week', '2026-11-27'],
  ['en', 'a week on Monday', '2026-11-30'],
  ['en', 'next Wednesday', '2026-11-25'],
  ['en', 'next Friday', '2026-11-27'],
  ['en', 'by the end of the day', '2026-11-18'],
  ['en', 'by close of play tomorrow', '2026-11-19'],
  ['en', 'by the end of the quarter', '2026-12-31'],
  ['en', 'within 48 hours', '2026-11-20'],
  ['en', 'in a fortnight', '2026-12-02'],
  ['en', 'on the 24th', '2026-11-24'],
  ['en', 'on 5 December', '2026-12-05'],
  ['en', 'the day after tomorrow', '2026-11-20'],
  ['en', 'first thing tomorrow', '2026-11-19'],
  ['en', 'a week on Friday', '2026-11-27'],
  ['en', 'on Thursday by close of play', '2026-11-19'],
  ['en', 'by the end of the day on Friday', '2026-11-20'],
  ['en', 'eod', '2026-11-18'],
  ['en', 'mid next week', '2026-11-25'],
  ['en', 'by the middle of the month', '2026-12-15'],
  ['en', 'before the weekend', '2026-11-20'],
  ['en', 'within the next 48 hours', '2026-11-20'],
  ['en', 'in a couple of days', '2026-11-20'],
  ['en', 'on Thursday this week', '2026-11-19'],
  ['en', 'by the end of Q1', '2027-03-31'],
  ['en', 'by December 1st', '2026-12-01'],
  ['en', 'a week today', '2026-11-25'],
  ['en', 'on 11/27', '2026-11-27'],
  ['en', 'Friday fortnight', '2026-12-04'],
  ['de', 'in acht Tagen', '2026-11-25'],
  ['de', 'Freitag in acht Tagen', '2026-11-27'],
  ['de', 'übermorgen', '2026-11-20'],
  ['de', 'morgen früh', '2026-11-19'],
  ['de', 'bis Ende der Woche', '2026-11-20'],
  ['de', 'bis Ende nächster Woche', '2026-11-27'],
  ['de', 'am Donnerstagvormittag', '2026-11-19'],
  ['de', 'am Dienstag, den 24. November, um 9 Uhr', '2026-11-24'],
  ['de', 'bis zum 3.12.', '2026-12-03'],
  ['de', 'am 24.', '2026-11-24'],
  ['de', 'gleich morgen früh', '2026-11-19'],
  ['de', 'uebermorgen', '2026-11-20'],
  ['de', 'Freitag in einer Woche', '2026-11-27'],
  ['de', 'Donnerstag bis Feierabend', '2026-11-19'],
  ['de', 'Freitag morgen', '2026-11-20'],
  ['de', 'im Laufe des Tages', '2026-11-18'],
  ['de', 'Mitte nächster Woche', '2026-11-25'],
  ['de', 'bis Mitte des Monats', '2026-12-15'],
  ['de', 'noch vor dem Wochenende', '2026-11-20'],
  ['de', 'innerhalb der nächsten 48 Stunden', '2026-11-20'],
  ['de', 'Donnerstag dieser Woche', '2026-11-19'],
  ['de', 'bis Ende Q1', '2027-03-31'],
  ['de', 'bis zum 1. Dezember', '2026-12-01'],
  ['de', 'heute in acht Tagen', '2026-11-25'],
  ['de', 'naechsten Freitag', '2026-11-27'],
  ['fr', 'vendredi en huit', '2026-11-27'],
  ['fr', 'sous quarante-huit heures', '2026-11-20'],
  ['fr', 'd’ici lundi', '2026-11-23'],
  ['fr', 'avant la fin du mois', '2026-11-30'],
  ['fr', 'dans la journée', '2026-11-18'],
  ['fr', 'après-demain', '2026-11-20'],
  ['fr', 'le 5 décembre', '2026-12-05'],
  ['fr', 'dès demain matin', '2026-11-19'],
  ['fr', 'vendredi dans une semaine', '2026-11-27'],
  ['fr', 'jeudi en fin de journée', '2026-11-19'],
  ['fr', 'vendredi matin', '2026-11-20'],
  ['fr', 'dans le courant de la journée', '2026-11-18'],
  ['fr', 'en milieu de semaine prochaine', '2026-11-25'],
  ['fr', 'au milieu du mois', '2026-12-15'],
  ['fr', 'avant le week-end', '2026-11-20'],
  ['fr', 'dans les prochaines 48 heures', '2026-11-20'],
  ['fr', 'sous 48h', '2026-11-20'],
  ['fr', 'jeudi de cette semaine', '2026-11-19'],
  ['fr', 'd’ici la fin de semaine', '2026-11-20'],
  ['fr', 'fin T1', '2027-03-31'],
  ['fr', 'le 1er décembre', '2026-12-01'],
  ['fr', 'aujourd’hui en huit', '2026-11-25'],
  ['es', 'mañana por la mañana', '2026-11-19'],
  ['es', 'pasado mañana', '2026-11-20'],
  ['es', 'el viernes que viene', '2026-11-20'],
  ['es', 'antes de fin de mes', '2026-11-30'],
  ['es', 'en un plazo de 48 horas', '2026-11-20'],
  ['es', 'el 5 de diciembre', '2026-12-05'],
  ['es', 'mañana sin falta', '2026-11-19'],
  ['es', 'el viernes en ocho días', '2026-11-27'],
  ['es', 'el jueves a lo largo del día', '2026-11-19'],
  ['es', 'el viernes por la mañana', '2026-11-20'],
  ['es', 'antes de que acabe el día', '2026-11-18'],
  ['es', 'a mediados de la semana que viene', '2026-11-25'],
  ['es', 'a mediados de mes', '2026-12-15'],
  ['es', 'antes del fin de semana', '2026-11-20'],
  ['es', 'en las próximas 48 horas', '2026-11-20'],
  ['es', 'en un par de días', '2026-11-20'],
  ['es', 'el jueves de esta semana', '2026-11-19'],
  ['es', 'antes del viernes', '2026-11-20'],
  ['es', 'a finales del T1', '2027-03-31'],
  ['es', 'el 1 de diciembre', '2026-12-01'],
  ['es', 'a primera hora del lunes', '2026-11-23'],
] as const)('%s “%s” is %s', (language, sentence, day) => {
  expect(days(sentence, language)).toEqual([day]);
});

test.each([
  ['it', 'lunedì scorso le ho scritto'],
  ['it', 'buon fine settimana'],
  ['it', 'stamattina'],
  ['en', 'last Friday'],
  ['en', 'have a great Monday'],
  ['en', 'the offer of 3 November'],
  ['de', 'Guten Morgen'],
  ['de', 'heute Morgen'],
  ['de', 'Ihr Angebot vom 3. November'],
  ['fr', 'ce matin'],
  ['es', 'esta mañana'],
  ['es', 'buen fin de semana'],
] as const)('%s “%s” names no day to come', (language, sentence) => {
  expect(days(sentence, language)).toEqual([]);
});

test.each([
  ['it', 'la settimana prossima'],
  ['en', 'next week'],
  ['en', 'as soon as possible'],
  ['de', 'nächste Woche'],
  ['fr', 'la semaine prochaine'],
  ['es', 'la semana que viene'],
] as const)('%s “%s” is to come, without a day', (language, sentence) => {
  expect(days(sentence, language)).toEqual([null]);
});

test('several days come in their order', () => {
  expect(days('not on Thursday but on Monday', 'en')).toEqual(['2026-11-19', '2026-11-23']);
});

test('64 kB of anything is read in time that grows with its length', () => {
  for (const piece of [
    '1',
    '1.',
    '1/',
    'il 1',
    'am ',
    'in ',
    'a ',
    'Monday ',
    'fine ',
    '12.3.',
    '31/12/',
  ]) {
    for (const language of ['it', 'en', 'de', 'fr', 'es'] as const) {
      const { took, most } = timesOf(piece, (text) => mailDatesIn(text, sentAt, language));
      expect(took, `"${piece}" repeated`).toBeLessThan(most);
    }
  }
});
