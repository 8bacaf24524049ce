import { describe, expect, test } from 'vitest';
import type { Interaction } from '@/domain/mail/interaction';
import { coldness } from '@/domain/retention/coldness';
import { workingTimeOf } from '@/domain/people/settings';
import { aKeptMail } from '../../builders/aKeptMail';
import { rome } from '../../builders/someFacts';

const time = workingTimeOf(rome);
const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Rome').epochMilliseconds;

/** Luca writes at nine each Monday, so long, and we answer so many working hours later. */
function mails(rows: readonly (readonly [length: number, hours: number, greets?: boolean])[]) {
  return rows.flatMap(([length, hours, greets = true], i): readonly Interaction[] => {
    const monday = Temporal.PlainDate.from('2026-08-03').add({ weeks: i });
    const asked = at(`${monday.toString()}T09:00`);
    const threadId = `t${i}`;
    return [
      aKeptMail({ at: asked, messageId: `in${i}`, threadId, length, greets }),
      aKeptMail({
        at: asked + hours * 3_600_000,
        messageId: `out${i}`,
        threadId,
        direction: 'out',
      }),
    ];
  });
}
const find = (...rows: Parameters<typeof mails>[0]) => coldness(mails(rows), { reasons: [] }, time);

const usual = [
  [400, 2],
  [380, 2],
  [420, 2],
  [390, 2],
] as const;

describe('their mails against their own usual', () => {
  test('have become short: our side is told with it', () => {
    expect(find(...usual, [90, 7], [60, 7], [80, 7])).toEqual({
      theirs: ['shorter'],
      ours: { latelyHours: 7, usualHours: 2, firstHours: 2 },
    });
  });

  test('our side is not told where it is as usual', () => {
    expect(find(...usual, [90, 2], [60, 2], [80, 2])).toMatchObject({ ours: null });
  });

  test('no longer greet', () => {
    const curt = [400, 2, false] as const;
    expect(find(...usual, curt, curt, curt)?.theirs).toEqual(['no-greeting']);
    expect(find(...usual, curt, curt, [400, 2])).toBeNull();
  });

  test('are slower too, where the status says so', () => {
    const found = coldness(
      mails([...usual, [90, 2], [60, 2], [80, 2]]),
      { reasons: ['slower-answers'] },
      time,
    );
    expect(found?.theirs).toEqual(['shorter', 'slower']);
  });
});

test.each([
  ['one short mail is nothing', [...usual, [90, 2], [400, 2], [410, 2]]],
  ['who always wrote a line writes as usual', [60, 50, 70, 60, 20, 20, 20].map((one) => [one, 2])],
  ['too little is known', [...usual.slice(0, 3), [90, 2], [60, 2], [80, 2]]],
] as const)('%s', (_what, rows) => {
  expect(find(...(rows as Parameters<typeof mails>[0]))).toBeNull();
});
