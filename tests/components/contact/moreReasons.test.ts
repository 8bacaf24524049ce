import { expect, test } from 'vitest';
import { moreReasons } from '@/components/contact/moreReasons';

const answers = (latelyHours: number | null, usualHours: number | null) => ({
  latelyHours,
  usualHours,
  firstHours: null,
});
const of = (latelyHours: number | null, usualHours: number | null) =>
  moreReasons({ likeLost: null, answers: answers(latelyHours, usualHours), name: 'Lena' });

test.each([
  [7, 2, ['Your answers take 7 h lately, used to 2 h']],
  [2.2, 2, ['Your answers take 2 h, as usual']],
  [1, 0.4, ['Your answers take 1 h, as usual']],
  [0.4, 0.4, ['Your answers take ½ h, as usual']],
  // Before the working day begins, or at once: nobody takes no time at all.
  [0, 0.1, ['Your answers take ½ h, as usual']],
  [2.6, 1.4, ['Your answers take 2½ h lately, used to 1½ h']],
  [null, 2, []],
  [2, null, []],
])('answers of %s h lately, %s h before', (lately, before, said) => {
  expect(of(lately, before)).toEqual(said);
});

test('who left in the same place is told first', () => {
  const likeLost = { reason: 'communication', people: 2 } as const;
  expect(moreReasons({ likeLost, answers: answers(7, 2), name: 'Lena' })).toEqual([
    '2 people left this year after slow answers or missed updates; Lena waits now',
    'Your answers take 7 h lately, used to 2 h',
  ]);
});
