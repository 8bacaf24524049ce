// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { gmailLocales } from '@/webmail/gmail/locales';
import { readTimes } from '@/webmail/outlook/readTimes';

const zone = 'Europe/Rome';

function timesOf(texts: readonly string[], languages: readonly string[] = ['en']) {
  return readTimes(texts, { zone, languages }).map((time) =>
    'missing' in time ? time.missing : time.value,
  );
}

describe('the formats that were seen are read', () => {
  test.each([
    ['Thu 9/17/2026 2:52 PM', 'en', '2026-09-17T14:52:00+02:00'],
    ['Mon 18/05/2026 09:40', 'en', '2026-05-18T09:40:00+02:00'],
    ['Wed 10-May-23 15:25', 'en', '2023-05-10T15:25:00+02:00'],
    ['Fr, 2026-05-22 15:22', 'de', '2026-05-22T15:22:00+02:00'],
    ['Di, 14.04.2020 08:51', 'de', '2020-04-14T08:51:00+02:00'],
    ['Lun 13/04/2026 12:26', 'it', '2026-04-13T12:26:00+02:00'],
    ['Mar 14/04/2026 12:26', 'it', '2026-04-14T12:26:00+02:00'],
    ['to 17.9.2026 14.52', 'fi', '2026-09-17T14:52:00+02:00'],
    ['2026/9/17 (木) 14:52', 'ja', '2026-09-17T14:52:00+02:00'],
    ['יום ה׳ 17/09/2026 14:52', 'he', '2026-09-17T14:52:00+02:00'],
    ['Thu 9/17/2026 12:05 AM', 'en', '2026-09-17T00:05:00+02:00'],
  ])('%s (%s)', (text, language, expected) => {
    expect(timesOf([text], [language, 'en'])).toEqual([expected]);
  });
});

test('what a text said in one language is not said in another', () => {
  const march = ['3 mar 2026 9:00'];
  expect(timesOf(march, ['it'])).toEqual(['2026-03-03T09:00:00+01:00']);
  expect(timesOf(march, ['de'])).toEqual(['the date cannot be read']);
  expect(timesOf(march, ['it'])).toEqual(['2026-03-03T09:00:00+01:00']);
});

describe('day and month are not guessed', () => {
  const twoWays = 'the date can be read in more than one way';
  test.each([
    ['one date that can be read in two ways', ['05/06/2026 10:00'], [twoWays]],
    ['a weekday that fits neither', ['Sun 05/06/2026 10:00'], ['the date cannot be read']],
    ['two dates that fit both ways', ['05/06/2026 10:00', '06/07/2026 9:00'], [twoWays, twoWays]],
    ['a word of no language', ['Foo 25/06/2026 10:00'], ['the date cannot be read']],
    ['no time of day', ['Thu 9/17/2026'], ['the date cannot be read']],
    ['no date at all', [''], ['the message shows no date']],
    [
      'an hour that the clock skipped',
      ['29/03/2026 02:30'],
      ['the clock showed this hour twice, or never'],
    ],
  ])('%s', (_what, texts, expected) => {
    expect(timesOf(texts)).toEqual(expected);
  });

  test('a date elsewhere in the conversation shows the order', () => {
    expect(timesOf(['05/06/2026 10:00', '13/06/2026 10:00'])).toEqual([
      '2026-06-05T10:00:00+02:00',
      '2026-06-13T10:00:00+02:00',
    ]);
  });

  test('messages stand in the order of their dates, one way or the other', () => {
    // As days of May, June, May they would stand in no order.
    expect(timesOf(['05/06/2026 10:00', '05/07/2026 10:00', '06/05/2026 10:00'])).toEqual([
      '2026-05-06T10:00:00+02:00',
      '2026-05-07T10:00:00+02:00',
      '2026-06-05T10:00:00+02:00',
    ]);
  });
});

/** Outlook's date and time of a message, in the user's own regional format: weekday, short date, short time. */
function printed(locale: string, day: Date): string {
  const common = { timeZone: zone, calendar: 'gregory', numberingSystem: 'latn' } as const;
  const weekday = new Intl.DateTimeFormat(locale, { ...common, weekday: 'short' }).format(day);
  const date = new Intl.DateTimeFormat(locale, {
    ...common,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(day);
  const time = new Intl.DateTimeFormat(locale, { ...common, timeStyle: 'short' }).format(day);
  return `${weekday} ${date} ${time}`;
}

describe('what a language prints is read back, or nothing', () => {
  const known = gmailLocales.filter(
    (locale) => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0,
  );
  const days = Array.from(
    { length: 36 },
    (_, at) => new Date(Date.UTC(2026, at % 12, 3 + at * 2, at % 24, 7)),
  );
  const counts = { right: 0, nothing: 0 };

  test.each(known)('%s', (locale) => {
    const instants = days.flatMap((day) => {
      const [read] = readTimes([printed(locale, day)], { zone, languages: [locale, 'en'] });
      if (read === undefined || 'missing' in read) return [];
      return [[day.getTime(), Temporal.Instant.from(read.value).epochMilliseconds] as const];
    });
    counts.right += instants.length;
    counts.nothing += days.length - instants.length;
    expect(instants.filter(([meant, read]) => meant !== read)).toEqual([]);
  });

  test('most are', () => {
    console.info(`dates of ${known.length} languages: ${JSON.stringify(counts)}`);
    expect(counts.right / (counts.right + counts.nothing)).toBeGreaterThan(0.9);
  });
});
