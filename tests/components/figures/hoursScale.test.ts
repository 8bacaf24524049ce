import { expect, test } from 'vitest';
import { hoursScale, lineOf, placeOfWords } from '@/components/figures/hoursScale';

const week = (day: string, hours: number | null) => ({
  week: day,
  answers: hours === null ? 0 : 1,
  hours,
});

test.each([
  [
    [2.1, 4.5, 2.4],
    [2, 4, 6],
  ],
  [[0.3], [0.5, 1, 1.5]],
  [[3], [1, 2, 3]],
  [[], [0.5, 1, 1.5]],
  [[300], [100, 200, 300]],
])('the scale of %j is %j', (values, lines) => {
  expect(hoursScale(values)).toEqual(lines);
});

test('a week without an answer is a gap in the line, never a zero', () => {
  const { pieces, slowest, last } = lineOf(
    [week('a', 1), week('b', 3), week('c', null), week('d', 2), week('e', null)],
    6,
  );
  expect(pieces.map((piece) => piece.map(({ up }) => up))).toEqual([[100 / 6, 50], [100 / 3]]);
  expect(slowest?.week.week).toBe('b');
  expect(last?.week.week).toBe('d');
});

test('nothing at all is no line, and one week stands in the middle', () => {
  expect(lineOf([week('a', null)], 6)).toEqual({ pieces: [], slowest: null, last: null });
  expect(lineOf([week('a', 2)], 6).pieces[0]?.[0]?.across).toBe(50);
});

test('the words of the dashed line stand where the weeks leave them free', () => {
  const at = (across: number, up: number) => ({ week: week('a', 1), across, up });
  expect(placeOfWords(40, [[at(10, 60), at(90, 60)]])).toBe('start below');
  expect(placeOfWords(40, [[at(10, 35), at(30, 60), at(90, 60)]])).toBe('end below');
  expect(placeOfWords(40, [[at(10, 35), at(90, 35)]])).toBe('start above');
  // No week stands there, but the line between two of them goes through.
  expect(placeOfWords(40, [[at(2, 90), at(8, 2)]])).toBe('end below');
  // At the very bottom there is no room beneath.
  expect(placeOfWords(5, [[at(10, 60)]])).toBe('start above');
  // Where the weeks keep to the line all along, the words stand at the head of the picture, or at its foot.
  expect(placeOfWords(50, [[at(10, 45), at(30, 55), at(70, 45), at(90, 55)]])).toBe('start high');
  expect(placeOfWords(85, [[at(10, 80), at(30, 90), at(70, 80), at(90, 90)]])).toBe('start low');
});
