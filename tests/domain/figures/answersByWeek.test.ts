import { expect, test } from 'vitest';
import { answersByWeek } from '@/domain/figures/answersByWeek';
import { workingTimeOf } from '@/domain/people/settings';
import { aKeptMail } from '../../builders/aKeptMail';
import { noon, rome } from '../../builders/someFacts';

const HOUR = 3_600_000;
/** Thursday. */
const now = Temporal.ZonedDateTime.from('2026-11-19T18:00[Europe/Rome]');
const time = workingTimeOf(rome);

/** They write at that instant; the answer goes out so many hours later. */
function asked(id: string, at: number, hours: number) {
  return [
    aKeptMail({ at, messageId: `${id}i`, threadId: id }),
    aKeptMail({ at: at + hours * HOUR, messageId: `${id}o`, threadId: id, direction: 'out' }),
  ];
}
const weeksOf = (weeks: number, ...histories: readonly ReturnType<typeof asked>[]) =>
  answersByWeek(new Map(histories.map((mails, i) => [`p${i}`, mails])), { weeks, now }, time);

test('the median of each week, this one last; a week without an answer has none', () => {
  const anna = [
    ...asked('a', noon('2026-11-03'), 1),
    ...asked('b', noon('2026-11-05'), 4),
    ...asked('c', noon('2026-11-17'), 2),
  ];
  const bruno = asked('d', noon('2026-11-06'), 2);
  expect(weeksOf(3, anna, bruno)).toEqual([
    { week: '2026-11-02', answers: 3, hours: 2 },
    { week: '2026-11-09', answers: 0, hours: null },
    { week: '2026-11-16', answers: 1, hours: 2 },
  ]);
});

test('asked on Friday at noon and answered on Monday at noon is one working day, of the week of the answer', () => {
  expect(weeksOf(2, asked('a', noon('2026-11-13'), 72))).toEqual([
    { week: '2026-11-09', answers: 0, hours: null },
    { week: '2026-11-16', answers: 1, hours: 9.5 },
  ]);
});

test('a week begins at midnight of Monday in the home zone, also where Greenwich still has Sunday', () => {
  const night = Temporal.ZonedDateTime.from('2026-11-16T00:10[Europe/Rome]').epochMilliseconds;
  expect(weeksOf(1, asked('a', night - HOUR, 1))).toMatchObject([{ answers: 1 }]);
  expect(weeksOf(1, asked('a', night - 2 * HOUR, 1))).toMatchObject([{ answers: 0 }]);
});

test('with nobody there are the weeks, and nothing in them', () => {
  expect(weeksOf(2).map(({ hours }) => hours)).toEqual([null, null]);
});
