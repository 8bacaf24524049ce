import { describe, expect, test } from 'vitest';
import { gmailLocales } from '@/webmail/gmail/locales';
import { shownDates } from '@/domain/time/shownDates';

function readingsOf(text: string, ...locales: readonly string[]): readonly string[] {
  return shownDates(locales)(text).map(String);
}

describe('dates that Gmail’s pages were seen to show (WEBMAIL 2.3)', () => {
  test.each([
    ['vi', '11:54 1 thg 8, 2023', '2023-08-01T11:54:00'],
    ['zh-CN', '2016年5月4日 上午10:08', '2016-05-04T10:08:00'],
    ['ru', '26 дек. 2019 г., 22:53', '2019-12-26T22:53:00'],
    ['it', 'ven 3 ott 2026, 10:12', '2026-10-03T10:12:00'],
    ['en-GB', '20 Aug 2025, 13:19', '2025-08-20T13:19:00'],
    ['en-US', 'Thu, Dec 4, 2014 at 2:02 PM', '2014-12-04T14:02:00'],
    ['en-US', 'Mon, Jan 5, 2015 at 11:02 AM', '2015-01-05T11:02:00'],
    ['en-US', 'Nov 3, 2026, 12:05 AM', '2026-11-03T00:05:00'],
    ['en-US', 'Nov 3, 2026, 12:05 PM', '2026-11-03T12:05:00'],
  ])('%s: %s', (locale, text, time) => {
    expect(readingsOf(text, locale)).toEqual([time]);
  });
});

describe('a word that can mean two things', () => {
  test('“mar” before a month is Tuesday, alone it is March', () => {
    expect(readingsOf('mar, 5 may 2026, 10:00', 'es')).toEqual(['2026-05-05T10:00:00']);
    expect(readingsOf('5 mar 2026, 10:00', 'es')).toEqual(['2026-03-05T10:00:00']);
  });

  test('a Buddhist or Persian year is the same day', () => {
    expect(readingsOf('20 ส.ค. 2568 13:19', 'th')).toEqual(['2025-08-20T13:19:00']);
    expect(readingsOf('20 ส.ค. 2025 13:19', 'th')).toEqual(['2025-08-20T13:19:00']);
    expect(readingsOf('۲۹ مرداد ۱۴۰۴، ۱۳:۱۹', 'fa')).toEqual(['2025-08-20T13:19:00']);
  });
});

describe('what cannot be read in one way only', () => {
  test('day and month of numbers alone, when two languages differ', () => {
    expect(readingsOf('4/5/2026, 10:08', 'en-US')).toEqual(['2026-04-05T10:08:00']);
    expect(readingsOf('4/5/2026, 10:08', 'en-US', 'en-GB')).toHaveLength(2);
  });

  test('two languages that read the same are one reading', () => {
    expect(readingsOf('20/08/2026, 10:08', 'it', 'en-GB')).toEqual(['2026-08-20T10:08:00']);
  });

  test.each([
    ['a word that the language does not know', '20 Aug 2025, gestern 13:19'],
    ['no year', '20 Aug, 13:19'],
    ['no time', '20 Aug 2025'],
    ['a day that does not exist', '31 Feb 2026, 10:00'],
    ['a year in which there was no mail', '20 Aug 1825, 13:19'],
    ['thirteen o’clock in the afternoon', 'Aug 20, 2025, 13:19 PM'],
    ['two times', '20 Aug 2025, 13:19 14:20'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readingsOf(text, 'en-US', 'en-GB')).toEqual([]);
  });

  test('a language that is no language', () => {
    expect(readingsOf('20 Aug 2025, 13:19', 'not a language', '')).toEqual([]);
  });

  test('other languages are tried only where the first cannot read it', () => {
    const read = shownDates(['en-US'], ['it', 'en-GB']);
    expect(read('3 ott 2026, 10:12').map(String)).toEqual(['2026-10-03T10:12:00']);
    expect(read('4/5/2026, 10:08').map(String)).toEqual(['2026-04-05T10:08:00']);
  });
});

const styles = ['full', 'long', 'medium', 'short'] as const;
const shapes: readonly Intl.DateTimeFormatOptions[] = [
  ...styles.flatMap((dateStyle) => [
    { dateStyle, timeStyle: 'short' as const },
    { dateStyle, timeStyle: 'medium' as const },
  ]),
  ...(['short', 'long', 'numeric'] as const).map((month) => ({
    day: 'numeric' as const,
    month,
    year: 'numeric' as const,
    hour: 'numeric' as const,
    minute: '2-digit' as const,
  })),
  {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  },
];

/** Each month, days below and above 12, midnight, noon, morning and evening. */
const times = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
  Temporal.PlainDateTime.from({
    year: 2025,
    month,
    day: 20,
    hour: (month * 5) % 24,
    minute: month,
  }),
  Temporal.PlainDateTime.from({
    year: 2026,
    month,
    day: month,
    hour: month % 2 === 0 ? 0 : 12,
    minute: 5,
  }),
]);

function roundTrip(locale: string, shape: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  const read = shownDates([locale]);
  return times.map((time) => {
    const text = format.format(time.toZonedDateTime('UTC').epochMilliseconds);
    const readings = read(text).map(String);
    if (!readings.includes(time.toString())) return { text, outcome: 'wrong', readings };
    return { text, outcome: readings.length === 1 ? 'right' : 'several', readings };
  });
}

/** Where `Intl`'s own text can be read in several ways: "am" is Welsh for "at" too, two digits are years and days. */
const ambiguous = new Set(['cy', 'th', 'zu']);

describe('what Intl prints is read back, in every language that Gmail offers', () => {
  test('seventy languages and more', () => {
    expect(gmailLocales.length).toBeGreaterThanOrEqual(70);
    expect(Intl.DateTimeFormat.supportedLocalesOf(gmailLocales)).toEqual(gmailLocales);
  });

  test.each(gmailLocales)('%s', (locale) => {
    const all = shapes.flatMap((shape) => roundTrip(locale, shape));
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    const several = all.filter(({ outcome }) => outcome === 'several');
    expect(ambiguous.has(locale) || several.length === 0).toBe(true);
    expect(several.length / all.length).toBeLessThan(0.2);
  });
});
