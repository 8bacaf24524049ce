import {
  dayOfMonthAfter,
  endOfThis,
  lastOfMonth,
  partOfMonthAfter,
  weekdayAfter,
} from './comingDay';

type Day = Temporal.PlainDate;

/** Words for a day that chrono-node 2.10.3 does not read, or reads as another day. */
export interface ReminderRule {
  readonly pattern: RegExp;
  /** The day meant by the groups of the pattern; `null` where they name none. */
  readonly day: (today: Day, first: string, second: string) => Day | null;
}

interface Names {
  readonly days: readonly string[];
  readonly months: readonly string[];
}

const names = {
  it: {
    days: 'lunedì martedì mercoledì giovedì venerdì sabato domenica'.split(' '),
    months:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
        ' ',
      ),
  },
  en: {
    days: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
    months:
      'january february march april may june july august september october november december'.split(
        ' ',
      ),
  },
} as const satisfies Record<string, Names>;

const anyOf = (words: readonly string[]): string =>
  words.map((word) => `${word}|${word.slice(0, 3)}`).join('|');

/** 1 for Monday and January; by the first three letters, which accents never reach. */
const numberOf = (list: readonly string[], word: string): number =>
  list.findIndex((name) => name.slice(0, 3) === word.slice(0, 3).toLowerCase()) + 1;

const units: Readonly<Record<string, keyof typeof endOfThis>> = {
  giornata: 'day',
  settimana: 'week',
  mese: 'month',
  anno: 'year',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

const parts: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  inizio: 'start',
  metà: 'middle',
  fine: 'end',
  early: 'start',
  mid: 'middle',
  late: 'end',
  end: 'end',
};

const endOf = (today: Day, unit: string): Day | null => {
  const known = units[unit.toLowerCase()];
  return known === undefined ? null : endOfThis[known](today);
};

const endOfNextMonth = (today: Day): Day => lastOfMonth(today.with({ day: 1 }).add({ months: 1 }));

const endOfNextWeek = (today: Day): Day =>
  endOfThis.week(today.subtract({ days: today.dayOfWeek - 1 }).add({ days: 7 }));

/** "lun 23": only where the coming 23rd is a Monday; otherwise one of the two is a slip. */
const weekdayWithNumber =
  ({ days }: Names) =>
  (today: Day, weekday: string, number: string): Day | null => {
    const day = dayOfMonthAfter(today, Number(number));
    return day?.dayOfWeek === numberOf(days, weekday) ? day : null;
  };

const partOfMonth =
  ({ months }: Names) =>
  (today: Day, part: string, month: string): Day | null => {
    const known = parts[part.toLowerCase()];
    return known === undefined ? null : partOfMonthAfter(today, known, numberOf(months, month));
  };

const weekAfterWeekday = (today: Day, weekday: string): Day =>
  weekdayAfter(today, numberOf(names.en.days, weekday)).add({ days: 7 });

/** A day's number ends here: no time, date, amount or month goes on after it. */
const ends = ({ months }: Names): string =>
  `(?![\\p{L}\\d]|[/.:,-]\\d| ?[€%]| (?:di |of )?(?:${anyOf(months)}))`;

/** chrono-node reads "il 12 alle 9" as the hours from 12 to 9, so the time belongs to these patterns. */
const time =
  '(?:,? (?:alle|all|ore|at|um|à|a las?) +(?<hour>[01]?\\d|2[0-3])(?:(?:[:.]| ?h ?)(?<minute>[0-5]\\d))?(?: ?(?:(?<half>[ap]m)|uhr|h))?(?![\\d\\p{L}]))?';

const rule = (pattern: string, day: ReminderRule['day']): ReminderRule => ({
  pattern: new RegExp(`(?<!\\p{L})${pattern}${time}`, 'iu'),
  day,
});

const { it, en } = names;
const wordEnds = '(?!\\p{L})';

const numberEnds = '(?![\\d\\p{L}]|[/.:,-]\\d| ?[€%])';

const endOfThisWeek = (today: Day): Day => endOfThis.week(today);
const endOfThisMonth = (today: Day): Day => endOfThis.month(today);

/** "24.11.": the coming one; `null` for what is no day. */
const dayAndMonth = (today: Day, day: string, month: string): Day | null => {
  try {
    const named = today.with({ day: Number(day), month: Number(month) }, { overflow: 'reject' });
    return Temporal.PlainDate.compare(named, today) < 0 ? named.add({ years: 1 }) : named;
  } catch {
    return null;
  }
};

export const reminderRules = {
  it: [
    rule(`(?:in|fine|fine dell?a?) (giornata|settimana|mese|anno)${wordEnds}(?! prossim)`, endOf),
    rule(`fine (?:del )?(?:mese prossimo|prossimo mese)${wordEnds}`, endOfNextMonth),
    rule(`fine (?:della )?(?:settimana prossima|prossima settimana)${wordEnds}`, endOfNextWeek),
    rule(`settimana prossima${wordEnds}`, (today) => today.add({ days: 7 })),
    rule(`dopo domani${wordEnds}`, (today) => today.add({ days: 2 })),
    rule(`il (?:giorno )?(\\d{1,2})${ends(it)}`, (today, day) =>
      dayOfMonthAfter(today, Number(day)),
    ),
    rule(`(${anyOf(it.days)}) (\\d{1,2})${ends(it)}`, weekdayWithNumber(it)),
    rule(`(inizio|metà|fine) (?:di )?(${anyOf(it.months)})${wordEnds}`, partOfMonth(it)),
  ],
  en: [
    rule(`end of (?:the |this )?(day|week|month|year)${wordEnds}`, endOf),
    rule(`end of next month${wordEnds}`, endOfNextMonth),
    rule(`end of next week${wordEnds}`, endOfNextWeek),
    rule(`in a fortnight${wordEnds}`, (today) => today.add({ days: 14 })),
    rule(`(${anyOf(en.days)}) week${wordEnds}`, weekAfterWeekday),
    rule(`a week (?:on|from) (${anyOf(en.days)})${wordEnds}`, weekAfterWeekday),
    rule(`(?:on|by|before|until|for) the (\\d{1,2})(?:st|nd|rd|th)${ends(en)}`, (today, day) =>
      dayOfMonthAfter(today, Number(day)),
    ),
    rule(
      `(${anyOf(en.days)}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?${ends(en)}`,
      weekdayWithNumber(en),
    ),
    rule(`(early|mid|late|end)(?: of |[ -])(${anyOf(en.months)})${wordEnds}`, partOfMonth(en)),
  ],
  de: [
    rule(`(ende) (?:der|dieser) (woche)${wordEnds}`, endOfThisWeek),
    rule(`(ende) (?:des|dieses) (monats)${wordEnds}`, endOfThisMonth),
    rule(`(\\d{1,2})\\.(\\d{1,2})\\.?${numberEnds}`, dayAndMonth),
    rule(`morgen (?:früh|vormittag|nachmittag|abend)${wordEnds}`, (today) =>
      today.add({ days: 1 }),
    ),
  ],
  fr: [
    rule(`après[- ]demain${wordEnds}`, (today) => today.add({ days: 2 })),
    rule(`demain${wordEnds}`, (today) => today.add({ days: 1 })),
    rule(`fin de (?:la )?semaine${wordEnds}`, endOfThisWeek),
    rule(`fin (?:de|du) mois${wordEnds}`, endOfThisMonth),
  ],
  es: [
    rule(`pasado mañana${wordEnds}`, (today) => today.add({ days: 2 })),
    rule(`mañana por la (?:mañana|tarde|noche)${wordEnds}`, (today) => today.add({ days: 1 })),
    rule(`(?:la )?(?:próxima semana|semana que viene|semana próxima)${wordEnds}`, (today) =>
      today.add({ days: 7 }),
    ),
    rule(`(?:a )?fin(?:es)? de semana${wordEnds}`, endOfThisWeek),
    rule(`(?:a )?fin(?:al)?(?:es)? de mes${wordEnds}`, endOfThisMonth),
  ],
} as const satisfies Record<string, readonly ReminderRule[]>;
