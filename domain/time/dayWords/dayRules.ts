import type { DayWords, Meaning } from './dayWords';
import type { Given } from './dayMeant';

type Groups = Readonly<Record<string, string | undefined>>;

export interface DayRule {
  readonly meaning: Meaning;
  readonly pattern: RegExp;
  readonly givenIn: (groups: Groups) => Given;
}

const NUMBER =
  '(?<number>\\d{1,2})(?:°|º|er)?(?!\\d|[.,:]\\d| ?[%€$£]|/| ?(?:h|uhr|heures?|am|pm|ore|horas)(?![a-z]))';
/** 24/3, 24.3., 24-03-2026, 2026-03-24. */
const FIGURES =
  '(?:(?<number>\\d{1,2})(?<mark>[./-])(?<figureMonth>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d\\d)|\\.(?!\\d)|(?!\\k<mark>|\\d|[.,]\\d| ?[%€$£])))|(?<isoYear>20\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)';

const anyOf = (words: readonly string[]): string =>
  words.toSorted((one, other) => other.length - one.length).join('|');

function expression(template: string, words: DayWords): RegExp {
  const source = (template === '' ? FIGURES : template)
    .replaceAll('{number}', NUMBER)
    .replace('{day}', `(?<day>${words.days.join('|')})`)
    .replaceAll('{day}', `(?:${words.days.join('|')})`)
    .replaceAll('{month}', `(?<month>${words.months.join('|')})`)
    .replaceAll('{n}', `(?<n>\\d{1,3}|${anyOf(Object.keys(words.numbers))})`)
    .replaceAll('{unit}', `(?<unit>${anyOf(Object.keys(words.units))})`);
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu');
}

/** The rules of a language, ready to be tried on text in lower case and without accents. */
export function dayRulesOf(words: DayWords): readonly DayRule[] {
  const days = words.days.map(wholeOf);
  const months = words.months.map(wholeOf);
  return words.rules.flatMap(([meaning, templates]) =>
    alternatives(templates).map((template) => ({
      meaning,
      pattern: expression(template, words),
      givenIn: (groups) => ({
        weekday: placeIn(days, groups['day']),
        ...dayAndMonthIn(months, groups),
        year: yearOf(groups['year'] ?? groups['isoYear']),
        ...amountIn(words, groups),
      }),
    })),
  );
}

/** 11/27 can but be meant the American way. */
function dayAndMonthIn(months: readonly RegExp[], groups: Groups): Pick<Given, 'month' | 'number'> {
  const number = Number(groups['number'] ?? groups['isoDay'] ?? 0);
  const month = Number(
    groups['figureMonth'] ?? groups['isoMonth'] ?? placeIn(months, groups['month']),
  );
  const isAmerican = groups['mark'] === '/' && month > 12;
  return isAmerican ? { number: month, month: number } : { number, month };
}

function wholeOf(word: string): RegExp {
  return new RegExp(`^(?:${word})$`, 'u');
}

function placeIn(list: readonly RegExp[], word: string | undefined): number {
  return word === undefined ? 0 : list.findIndex((name) => name.test(word)) + 1;
}

function amountIn(words: DayWords, { n = '', unit = '' }: Groups): Pick<Given, 'n' | 'unit'> {
  return { n: words.numbers[n] ?? Number(n), unit: words.units[unit] ?? 'days' };
}

/** A name may stand but once in an expression, so each alternative that holds a placeholder is one of its own. */
function alternatives(templates: string): readonly string[] {
  if (!templates.includes('{')) return [templates];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < templates.length; index += 1) {
    const letter = templates.charAt(index);
    depth += letter === '(' ? 1 : 0;
    depth -= letter === ')' ? 1 : 0;
    if (letter !== '|' || depth > 0) continue;
    parts.push(templates.slice(start, index));
    start = index + 1;
  }
  return [...parts, templates.slice(start)];
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
