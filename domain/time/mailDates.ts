import type { Chrono } from 'chrono-node';
import { strict as deChrono } from 'chrono-node/de';
import { strict as enChrono } from 'chrono-node/en';
import { strict as esChrono } from 'chrono-node/es';
import { strict as frChrono } from 'chrono-node/fr';
import { strict as itChrono } from 'chrono-node/it';
import { german } from './dayWords/de';
import { dayMeant, dayOfYear } from './dayWords/dayMeant';
import { type DayRule, dayRulesOf } from './dayWords/dayRules';
import { english } from './dayWords/en';
import { spanish } from './dayWords/es';
import { french } from './dayWords/fr';
import { italian } from './dayWords/it';

/** A day that a sentence names; `null` for a time to come without one ("next week"). */
export interface MailDate {
  readonly start: number;
  readonly end: number;
  readonly day: Temporal.PlainDate | null;
}

/** `beside`: nothing where another day stands right beside it; `perhaps`: nothing where one stands near. */
type Strength = 'sure' | 'beside' | 'perhaps' | 'none';

interface Reading extends MailDate {
  readonly strength: Strength;
}

/** chrono-node is quadratic in the length. */
const LONGEST = 500;

const languages = {
  it: { chrono: itChrono, rules: dayRulesOf(italian) },
  en: { chrono: enChrono, rules: dayRulesOf(english) },
  de: { chrono: deChrono, rules: dayRulesOf(german) },
  fr: { chrono: frChrono, rules: dayRulesOf(french) },
  es: { chrono: esChrono, rules: dayRulesOf(spanish) },
} as const satisfies Record<
  string,
  { readonly chrono: Chrono; readonly rules: readonly DayRule[] }
>;

export type MailDateLanguage = keyof typeof languages;

/**
 * The days to come that a sentence of a mail names, in its order, seen from the day on which it was written: days with
 * their month by chrono-node, everything else by our own words. At most the first 500 characters.
 */
export function mailDatesIn(
  sentence: string,
  sentAt: Temporal.PlainDateTime,
  language: MailDateLanguage,
): readonly MailDate[] {
  const text = levelled(sentence.slice(0, LONGEST));
  const today = sentAt.toPlainDate();
  const { chrono, rules } = languages[language];
  // Of two readings of as many words the first counts: ours.
  const readings = [
    ...rules.flatMap((rule) => byRule(text, today, rule)),
    ...withMonth(sentence.slice(0, LONGEST), sentAt, chrono),
  ];
  return withoutParts(apart(readings)).filter(({ strength }) => strength !== 'none');
}

/** How many letters may stand between a day and its part: "on" or a comma, "at our place in". */
const NEAR = { beside: 8, perhaps: 36 } as const;

/** "On Thursday by the end of the day": the end of the day is that day's. */
function withoutParts(readings: readonly Reading[]): readonly Reading[] {
  const days = readings.filter(({ strength }) => strength === 'sure');
  return readings.filter(({ strength, start, end }) => {
    if (strength !== 'beside' && strength !== 'perhaps') return true;
    const near = NEAR[strength];
    return !days.some((day) => day.start - end <= near && start - day.end <= near);
  });
}

/** Lower case without accents, every letter in its place. */
function levelled(text: string): string {
  const plain = text.replace(/[’‘`´]/gu, "'").replace(/[\u00a0\n\t]/gu, ' ');
  const lower = plain.toLowerCase();
  const same = lower.length === plain.length ? lower : plain;
  return same.replace(/[^\p{ASCII}]/gu, (letter) => letter.normalize('NFD').charAt(0));
}

function withMonth(
  text: string,
  sentAt: Temporal.PlainDateTime,
  chrono: Chrono,
): readonly Reading[] {
  const { year, month, day } = sentAt;
  // Without a figure there is no day of a month, and chrono-node is slow.
  if (!/\p{Nd}/u.test(text)) return [];
  // oxlint-disable-next-line no-restricted-globals -- chrono-node takes a Date: it is built from the day given, never from the clock
  const reference = new Date(year, month - 1, day, 12);
  const found = chrono.parse(text, reference);
  return found.flatMap(({ start, index, text: words }): readonly Reading[] => {
    const isWhole = start.isCertain('day') && start.isCertain('month') && /\p{L}{3}/u.test(words);
    if (!isWhole) return [];
    const named = {
      month: start.get('month') ?? 0,
      number: start.get('day') ?? 0,
      year: start.isCertain('year') ? start.get('year') : null,
    };
    const read = dayOfYear(sentAt.toPlainDate(), named);
    return [
      {
        start: index,
        end: index + words.length,
        day: read,
        strength: read === null ? 'none' : 'sure',
      },
    ];
  });
}

function byRule(
  text: string,
  today: Temporal.PlainDate,
  { meaning, pattern, givenIn }: DayRule,
): readonly Reading[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index, groups = {} }) => {
    const day = dayMeant[meaning](today, givenIn(groups));
    const isNothing = day === null && meaning !== 'vague';
    const strength = isNothing ? 'none' : strengthOf(meaning);
    return { start: index, end: index + words.length, day, strength };
  });
}

function strengthOf(meaning: DayRule['meaning']): Strength {
  if (meaning === 'part-of-today') return 'beside';
  return meaning === 'perhaps-today' ? 'perhaps' : 'sure';
}

/** Of readings of the same words the one that reads more of them. */
function apart(readings: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  const byLength = readings.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  for (const one of byLength) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
