import type { Settings } from './config';

const DAY = 86_400_000;

/** Outlook's dates: the order of the numbers is the region's, the name of the day the language's (SOURCE.md, 3). */
export class Dates {
  readonly #settings: () => Settings;

  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  /** "Thu 9/17/2026 2:52 PM", "Fr, 2026-05-22 15:22", "Wed 10-May-23 15:25": over each mail. */
  whole(at: number): string {
    return `${this.#weekday(at)} ${this.numbers(at)} ${this.time(at)}`;
  }

  /** In the list: the time today, the weekday with it this week, then the day, with its year when that is another. */
  short(at: number, now: number): string {
    if (sameDay(at, now)) return this.time(at);
    if (now - at < 6 * DAY) return `${this.#weekday(at)} ${this.time(at)}`;
    const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return isThisYear ? `${this.#weekday(at)} ${this.#dayAndMonth(at)}` : this.numbers(at);
  }

  /** "Thursday, September 17, 2026 2:52 PM": the line in a quotation that Outlook makes. */
  inQuotation(at: number, locale: string = this.#settings().language): string {
    const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    return `${format(locale, style, at)} ${this.time(at)}`;
  }

  /** "November" or "November 2025": over a group of rows. */
  month(at: number, now: number): string {
    const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    const year = isThisYear ? {} : ({ year: 'numeric' } as const);
    return capital(format(this.#settings().language, { month: 'long', ...year }, at));
  }

  numbers(at: number): string {
    const { day, month, year } = partsOf(at);
    switch (this.#settings().region) {
      case 'US':
        return `${Number(month)}/${Number(day)}/${year}`;
      case 'DE':
        return `${day}.${month}.${year}`;
      case 'ISO':
        return `${year}-${month}-${day}`;
      case 'dash':
        return `${day}-${this.#monthName(at)}-${year.slice(2)}`;
      default:
        return `${day}/${month}/${year}`;
    }
  }

  time(at: number): string {
    const date = new Date(at);
    const minutes = two(date.getMinutes());
    const hours = date.getHours();
    if (this.#settings().region !== 'US') return `${two(hours)}:${minutes}`;
    return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
  }

  #dayAndMonth(at: number): string {
    const { day, month } = partsOf(at);
    const { region } = this.#settings();
    if (region === 'US') return `${Number(month)}/${Number(day)}`;
    if (region === 'ISO') return `${month}-${day}`;
    if (region === 'DE') return `${day}.${month}.`;
    return region === 'dash' ? `${day}-${this.#monthName(at)}` : `${day}/${month}`;
  }

  /** "Lun", "Fr," (SOURCE.md, strings seen): with a capital in Italian, with a comma in German. */
  #weekday(at: number): string {
    const { language } = this.#settings();
    const name = format(language, { weekday: 'short' }, at);
    if (language === 'it') return capital(name);
    return language === 'de' ? `${name},` : name;
  }

  #monthName(at: number): string {
    return format(this.#settings().language, { month: 'short' }, at);
  }
}

function partsOf(at: number) {
  const date = new Date(at);
  const year = String(date.getFullYear());
  return { day: two(date.getDate()), month: two(date.getMonth() + 1), year };
}

function format(locale: string, options: Intl.DateTimeFormatOptions, at: number): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known.format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
