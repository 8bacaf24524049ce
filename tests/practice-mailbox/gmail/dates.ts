import type { Language, Settings } from './config';

const FORTNIGHT = 14 * 86_400_000;

const time = { hour: 'numeric', minute: '2-digit' } as const;
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

  /** Words in the interface's language, the order that of the region: "20 Aug 2025, 13:19" in British English. */
  constructor({ language, region, zone }: Pick<Settings, 'language' | 'region'> & InZone) {
    this.#language = language;
    this.#zone = zone;
    this.#locale = region;
  }

  /** "Nov 12, 2026, 9:12 AM", "gio 12 nov 2026, 09:12". */
  whole(at: number): string {
    if (this.#language !== 'it') return this.#format(at, { ...year, ...time });
    return this.#format(at, { weekday: 'short', ...year, hour: '2-digit', minute: '2-digit' });
  }

  /** With the weekday: list rows, and the line over a quotation. */
  withWeekday(at: number): string {
    return this.#format(at, { weekday: 'short', ...year, ...time });
  }

  /** On the print page: "Sun, Apr 16, 2023 at 10:45 AM" (CAP 2023). */
  printed(at: number): string {
    const whole = this.withWeekday(at);
    return this.#locale === 'en-US' ? whole.replace(/, (?=\d+:)/, ' at ') : whole;
  }

  /** "9:12 AM" today, "Nov 12" this year, else with the year. */
  short(at: number, now: number): string {
    if (isSameDay(at, now)) return this.#format(at, time);
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    if (sameYear) return this.#format(at, day);
    return this.#format(at, this.#language === 'ja' ? numbers : { ...numbers, year: '2-digit' });
  }

  /** "Thu, Nov 12, 9:12 AM (10 days ago)". */
  withDistance(at: number, now: number): string {
    if (at > now || now - at >= FORTNIGHT) return this.#format(at, { ...year, ...time });
    const shown = isSameDay(at, now) ? time : ({ weekday: 'short', ...day, ...time } as const);
    return `${this.#format(at, shown)} (${this.#distance(at, now)})`;
  }

  #format(at: number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: this.#zone }).format(at);
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
