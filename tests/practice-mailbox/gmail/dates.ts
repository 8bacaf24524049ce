import type { Language, Settings } from './config';

const FORTNIGHT = 14 * 86_400_000;

const day = { day: 'numeric', month: 'short' } as const;
const year = { ...day, year: 'numeric' } as const;
const numbers = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

interface InZone {
  /** Left out: the browser's. */
  readonly zone?: string;
}

/** Gmail's dates as WEBMAIL lists them: whole in a title, short in the lists, with "(10 days ago)" in a thread. */
export class Dates {
  readonly #locale: string;
  readonly #language: Language;
  readonly #zone: string | undefined;
  readonly #time: Intl.DateTimeFormatOptions;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();

  /** Words in the interface's language, the order that of the region: "20 Aug 2025, 13:19" in British English. */
  constructor({ language, region, zone }: Pick<Settings, 'language' | 'region'> & InZone) {
    this.#language = language;
    this.#zone = zone;
    this.#locale = region;
    // "07:01" in Italian (2026-10), "2:02 PM" in American English (CAP 2014), "9:12" in Japanese.
    const isPadded = language === 'it' || language === 'de' || region === 'en-GB';
    this.#time = { hour: isPadded ? '2-digit' : 'numeric', minute: '2-digit' };
  }

  /** "Nov 12, 2026, 9:12 AM", "gio 12 nov 2026, 09:12". */
  whole(at: number): string {
    return this.#language === 'it'
      ? this.withWeekday(at)
      : this.#format(at, { ...year, ...this.#time });
  }

  /** With the weekday: list rows, and the line over a quotation. */
  withWeekday(at: number): string {
    return this.#format(at, { weekday: 'short', ...year, ...this.#time });
  }

  /** On the print page: "Sun, Apr 16, 2023 at 10:45 AM" (CAP 2023). */
  printed(at: number): string {
    const whole = this.withWeekday(at);
    return this.#locale === 'en-US' ? whole.replace(/, (?=\d+:)/, ' at ') : whole;
  }

  /** "9:12 AM" today, "Nov 12" this year, else with the year. */
  short(at: number, now: number): string {
    if (isSameDay(at, now)) return this.#format(at, this.#time);
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    if (sameYear) return this.#format(at, day);
    return this.#format(at, this.#language === 'ja' ? numbers : { ...numbers, year: '2-digit' });
  }

  /** "Thu, Nov 12, 9:12 AM (10 days ago)". */
  withDistance(at: number, now: number): string {
    if (at > now || now - at >= FORTNIGHT) return this.#format(at, { ...year, ...this.#time });
    const weekday = { weekday: 'short', ...day } as const;
    const shown = isSameDay(at, now) ? this.#time : { ...weekday, ...this.#time };
    return `${this.#format(at, shown)} (${this.#distance(at, now)})`;
  }

  #format(at: number, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    const known = this.#formats.get(key);
    const format =
      known ?? new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: this.#zone });
    this.#formats.set(key, format);
    return format.format(at);
  }

  #distance(at: number, now: number): string {
    const format = new Intl.RelativeTimeFormat(this.#locale);
    const minutes = Math.max(0, Math.round((now - at) / 60_000));
    if (minutes < 60) return format.format(-minutes, 'minute');
    if (minutes < 1440) return format.format(-Math.round(minutes / 60), 'hour');
    return format.format(-Math.round(minutes / 1440), 'day');
  }
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
