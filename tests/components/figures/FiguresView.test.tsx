import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FiguresView } from '@/components/figures/FiguresView';
import type { Figures } from '@/domain/figures/figures';

afterEach(cleanup);

const none: Figures = {
  thanked: { kept: [], missed: [] },
  promises: { kept: [], moved: [], missed: [] },
  updates: { kept: [], missed: [] },
  answers: { firstHours: null, hours: null, usualHours: null },
  losses: [],
  samePlace: [],
  standings: [],
};
const names = new Map([
  ['m', 'Tomás Meyer'],
  ['h', 'Karl Haas'],
  ['l', 'Lena Krüger'],
]);
const show = (of: Partial<Figures> = {}) =>
  render(<FiguresView figures={{ ...none, ...of }} names={names} />);
const cards = () => screen.getAllByRole('listitem').map((card) => card.textContent);

test('counts with names', () => {
  show({
    thanked: { kept: ['a', 'b'], missed: ['m', 'h'] },
    promises: { kept: ['a', 'b', 'c'], moved: ['a'], missed: ['l'] },
    updates: { kept: ['a'], missed: [] },
    answers: { firstHours: 2.1, hours: 3, usualHours: 2.6 },
  });
  expect(cards()).toEqual([
    '2 of 4thanked by the next daythe others: Tomás Meyer, Karl Haas',
    '3 of 5promises kept1 moved in good time, 1 missed: Lena Krüger',
    '2 hto a first answer, medianall answers: 3 h; people are used to 2.5 h',
    '1 of 1updates on time, while a problem was open',
  ]);
});

test('nothing yet is said as such, and only the user sees it', () => {
  show();
  expect(cards().map((card) => card?.[0])).toEqual(['–', '–', '–', '–']);
  expect(screen.getByText(/Only you see this page/u)).toBeTruthy();
  expect(screen.getByText('Nobody left within a year.')).toBeTruthy();
});

test('people by status with their change, losses by reason and who is in the same place', () => {
  show({
    standings: [
      { status: 'healthy', people: 124, change: 0 },
      { status: 'cooling', people: 47, change: 3 },
      { status: 'at-risk', people: 26, change: -2 },
    ],
    losses: [{ reason: 'communication', people: ['m', 'h'], preventable: 1 }],
    samePlace: [{ contactId: 'l', reason: 'communication' }],
  });
  const all = cards().join(' · ');
  expect(all).toContain('124 Going well · 47 Going quiet+3 since last month');
  expect(all).toContain('26 At risk−2 since last month');
  expect(screen.getByText('2 people within a year; of those we could have kept: 1')).toBeTruthy();
  expect(all).toContain('2 Tomás Meyer, Karl Haas');
  expect(screen.getByText('Lena Krüger')).toBeTruthy();
});
