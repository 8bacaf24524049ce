import { expect, test } from 'vitest';
import type { Interaction } from '@/domain/mail/interaction';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { answerAllowance, answerTimes, usualAnswerHours } from '@/domain/retention/answerTimes';
import type { WorkingTime } from '@/domain/time/workingTime';

const office: WorkingTime = {
  zone: 'Europe/Rome',
  days: [1, 2, 3, 4, 5],
  from: 8 * 60 + 30,
  to: 18 * 60,
  holidays: [],
};
const epoch = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(office.zone).epochMilliseconds;

function message(direction: 'in' | 'out', wall: string): Interaction {
  return {
    kind: 'message',
    id: `${direction} ${wall}`,
    contactId: 'lena',
    at: epoch(wall),
    direction,
    account: 'me@bianchi.example' as EmailAddress,
    messageId: wall,
    threadId: 'thread',
    subject: null,
    asks: false,
  };
}

function call(wall: string): Interaction {
  const at = epoch(wall);
  return {
    kind: 'call',
    id: wall,
    contactId: 'lena',
    at,
    direction: 'both',
    went: 'well',
    said: '',
  };
}

/** Asked at nine, answered so many minutes later, on the days of November 2026 from Monday the 2nd. */
function answeredAfter(minutes: readonly number[]): readonly Interaction[] {
  const monday = Temporal.PlainDateTime.from('2026-11-02T09:00');
  return minutes.flatMap((late, i) => {
    const asked = monday.add({ weeks: Math.floor(i / 5), days: i % 5 });
    return [
      message('in', asked.toString()),
      message('out', asked.add({ minutes: late }).toString()),
    ];
  });
}

test('an answer time runs from their first message to the next own one', () => {
  const interactions = [
    message('out', '2026-11-02T09:00'),
    message('in', '2026-11-02T10:00'),
    message('in', '2026-11-02T11:00'),
    message('out', '2026-11-02T13:00'),
    message('out', '2026-11-02T14:00'),
    message('in', '2026-11-02T15:00'),
  ];
  expect(answerTimes(interactions, office)).toEqual([3]);
});

test('an evening and a weekend are no time in which somebody was kept waiting', () => {
  const interactions = [message('in', '2026-11-06T17:00'), message('out', '2026-11-09T09:30')];
  expect(answerTimes(interactions, office)).toEqual([2]);
});

test('a call ends the waiting, but is no answer time', () => {
  const interactions = [
    message('in', '2026-11-02T09:00'),
    call('2026-11-02T10:00'),
    message('out', '2026-11-05T09:00'),
  ];
  expect(answerTimes(interactions, office)).toEqual([]);
});

test('with fewer than three answers nothing is usual, and one working day is allowed', () => {
  expect(usualAnswerHours(answeredAfter([60, 60]), office)).toBeNull();
  expect(answerAllowance(answeredAfter([60, 60]), office)).toBe(9.5);
  expect(answerAllowance([], office)).toBe(9.5);
});

test('from the third on twice the median is allowed', () => {
  expect(usualAnswerHours(answeredAfter([60, 120, 480]), office)).toBe(2);
  expect(answerAllowance(answeredAfter([60, 120, 480]), office)).toBe(4);
  expect(answerAllowance(answeredAfter([60, 120, 180, 480]), office)).toBe(5);
});

test('at least two working hours are allowed', () => {
  expect(answerAllowance(answeredAfter([1, 2, 3]), office)).toBe(2);
});

test('only the last ten answers count', () => {
  const slowThenFast = [...Array<number>(12).fill(480), ...Array<number>(10).fill(90)];
  expect(usualAnswerHours(answeredAfter(slowThenFast), office)).toBe(1.5);
  expect(answerTimes(answeredAfter(slowThenFast), office)).toHaveLength(10);
});

test('what only a list has told ends the waiting, and is measured only once it is read', () => {
  const asked = message('in', '2026-11-02T09:00');
  const later = message('out', '2026-11-02T15:00');
  const fromList = (one: Interaction) => ({ ...one, toldBy: 'row' }) as Interaction;
  const unknown = { ...fromList(message('out', '2026-11-02T10:00')), direction: 'unknown' };
  expect(answerTimes([asked, fromList(later)], office)).toEqual([]);
  expect(answerTimes([fromList(asked), later], office)).toEqual([]);
  expect(answerTimes([asked, unknown as Interaction, later], office)).toEqual([]);
  expect(answerTimes([asked, later], office)).toEqual([6]);
});

test('a mail more than a week after theirs is a word of its own, no slow answer', () => {
  const kindWords = message('in', '2026-11-02T10:00');
  expect(answerTimes([kindWords, message('out', '2026-11-09T09:59')], office)).toHaveLength(1);
  expect(answerTimes([kindWords, message('out', '2026-11-09T10:01')], office)).toEqual([]);
});
