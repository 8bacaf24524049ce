import { normalDate } from '@/domain/time/normalDate';

/**
 * What a word of a date can mean; one word can mean several things ("mar": March, Tuesday). Weekdays count from Sunday, which
 * is 0; the halves of the day are 0 and 1.
 */
export interface NameRole {
  readonly kind: 'month' | 'weekday' | 'dayPeriod' | 'literal';
  readonly value: number;
}

/** The words of a language that stand in dates, after `normalDate`. */
export type DateNames = ReadonlyMap<string, readonly NameRole[]>;

const known = new Map<string, DateNames>();

/** Months, weekdays and halves of the day as `Intl` itself prints them; empty for a language that the browser lacks. */
export function dateNames(locale: string): DateNames {
  const kept = known.get(locale) ?? (isKnown(locale) ? namesOf(locale) : new Map());
  known.set(locale, kept);
  return kept;
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // `lang` of the page is no language tag
  }
}

/** A day of each month, which between them fall on all weekdays, in the morning and in the afternoon by turns. */
const MOMENTS = Array.from({ length: 12 }, (_, i) => Date.UTC(2026, i, 15, 9 + 6 * (i % 2)));

const WHOLE = { day: 'numeric', year: 'numeric', hour: 'numeric', hour12: true } as const;

/** Alone and within a date a name may differ. Each format takes the browser as long as a dozen dates in it. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'short' },
  { month: 'long' },
  { month: 'short' },
  { ...WHOLE, weekday: 'long', month: 'long' },
  { ...WHOLE, weekday: 'short', month: 'short' },
];

/** The Gregorian calendar and western digits: what `normalDate` makes of the page's own. */
function namesOf(locale: string): DateNames {
  const names = new Map<string, NameRole[]>();
  for (const style of STYLES) {
    const options = { ...style, calendar: 'gregory', timeZone: 'UTC' };
    const format = new Intl.DateTimeFormat(locale, options);
    const parts = MOMENTS.flatMap((moment) =>
      format.formatToParts(moment).map((part) => ({ ...part, day: new Date(moment) })),
    );
    for (const part of parts) addTo(names, part);
  }
  return names;
}

interface Part extends Intl.DateTimeFormatPart {
  readonly day: Date;
}

function addTo(names: Map<string, NameRole[]>, { type, value, day }: Part): void {
  // Numbers and what stands between them are most of it.
  if (!/\p{L}/u.test(value)) return;
  const name = normalDate(value);
  // "thứ hai", "9月": each word by itself; beside a number it names nothing.
  const role = /\d/u.test(name) ? FILLER : roleOf(type, day);
  for (const word of name.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const roles = names.get(word) ?? [];
    const isNew = !roles.some(({ kind, value: one }) => kind === role.kind && one === role.value);
    names.set(word, isNew ? [...roles, role] : roles);
  }
}

const FILLER: NameRole = { kind: 'literal', value: 0 };

function roleOf(kind: Intl.DateTimeFormatPart['type'], day: Date): NameRole {
  const month = day.getUTCMonth();
  if (kind === 'month') return { kind, value: month + 1 };
  if (kind === 'weekday') return { kind, value: day.getUTCDay() };
  return kind === 'dayPeriod' ? { kind, value: month % 2 } : FILLER;
}
