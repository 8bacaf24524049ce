import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Figures, FiguresView } from '@/components/figures/FiguresView';
import type { OwnWork } from '@/domain/figures/figures';
import { aContact } from '../../builders/aContact';
import { ofARecord } from '../../builders/aRecord';
import { aMoment } from '../aMoment';

afterEach(cleanup);

const nothing: OwnWork = {
  thanked: { kept: [], missed: [] },
  promises: { kept: [], moved: [], missed: [] },
  updates: { kept: [], missed: [] },
  answers: { firsts: [], firstHours: null, hours: null, usualHours: null },
  weeks: [{ week: '2026-11-16', answers: 0, hours: null }],
};
const none: Figures = {
  span: 'month',
  from: Temporal.PlainDate.from('2026-11-01'),
  followed: 214,
  ownWork: nothing,
  standings: [],
  notCounted: [],
  since: Temporal.PlainDate.from('2026-10-19'),
  losses: [],
  samePlace: [],
  kindWords: [],
  names: new Map([
    ['m', 'Tomás Meyer'],
    ['h', 'Karl Haas'],
    ['l', 'Lena Krüger'],
  ]),
};
const on = {
  onSpan: vi.fn(),
  onReview: vi.fn(),
  onShow: vi.fn(),
  onDeed: vi.fn(),
  onPrint: vi.fn(),
};
const show = (of: Partial<Figures> = {}) =>
  render(<FiguresView figures={{ ...none, ...of }} moment={aMoment()} {...on} />);
const cards = () =>
  within(screen.getByRole('list', { name: 'In these days' }))
    .getAllByRole('listitem')
    .map((card) => card.textContent.replaceAll('\u00A0', ' '));
const part = (name: string) => screen.getByRole('region', { name });

test('counts with names', () => {
  show({
    ownWork: {
      ...nothing,
      thanked: { kept: ['a', 'b'], missed: ['m', 'h'] },
      promises: { kept: ['a', 'b', 'c'], moved: ['a'], missed: ['l'] },
      updates: { kept: ['a'], missed: [] },
      answers: {
        firsts: [{ contactId: 'l', hours: 2.1 }],
        firstHours: 2.1,
        hours: 3,
        usualHours: 2.4,
      },
    },
  });
  expect(cards()).toEqual([
    '2 of 4 thanked by the next day the others: Tomás Meyer, Karl Haas',
    '3 of 5 promises kept 1 moved in good time, 1 missed: Lena Krüger',
    '2.1 h to a first answer, median all answers: 3 h; people are used to 2.4 h',
    '1 of 1 updates on time while a problem was open',
  ]);
  expect(screen.getByRole('button', { name: '2 of 4 thanked by the next day' })).toBeTruthy();
});

test('nothing yet is said as such, and only the user sees it', () => {
  show();
  expect(cards().map((card) => card?.[0])).toEqual(['–', '–', '–', '–']);
  const head = 'November so far, 214 people you follow. Only you see this page.';
  expect(screen.getByText(head)).toBeTruthy();
  expect(part('Why people left').textContent).toContain('nobody within a year');
  expect(part('Hours to an answer, by week').textContent).toContain('No answers');
  for (const empty of ['Why people left', 'Hours to an answer, by week']) {
    expect(within(part(empty)).queryByRole('button')).toBeNull();
  }
});

test('what people are used to is told at its line in the picture', () => {
  const answers = { ...nothing.answers, usualHours: 0.7 };
  const weeks = [{ week: '2026-11-16', answers: 1, hours: 3 }];
  show({ ownWork: { ...nothing, answers, weeks } });
  const words = screen.getByText(/what people are used to/u);
  expect(words.className).toContain('below');
  expect(words.style.insetBlockEnd).toMatch(/%$/u);
});

test('switched off, the figures about own work are not there, and all else is', () => {
  show({ ownWork: null });
  expect(screen.queryByRole('list', { name: 'In these days' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Hours to an answer, by week' })).toBeNull();
  expect(screen.getByText(/switched off/u)).toBeTruthy();
  expect(part('Why people left')).toBeTruthy();
});

test('people by status with their change since last month, as a table too', () => {
  const people = (many: number) => Array.from({ length: many }, (_, i) => `p${i}`);
  show({
    standings: [
      { status: 'healthy', people: people(124), change: 0 },
      { status: 'cooling', people: people(47), change: 3 },
      { status: 'at-risk', people: people(26), change: -2 },
      { status: 'lost', people: [], change: 0 },
    ],
    notCounted: people(38),
  });
  const everyone = within(part('Everyone'));
  expect(everyone.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    '124 Going well',
    '47 Going quiet +3',
    '26 At risk −2',
    '0 Lost',
    '38 new, one-off or resting, not counted',
  ]);
  const toggle = everyone.getByRole('button', { name: 'Table: Everyone' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(toggle);
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  const rows = within(everyone.getByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toContain('Going quiet47+3');
});

test('losses by reason, what we could have kept by word', () => {
  const left = (contactId: string, preventable: boolean | null) => ({
    contactId,
    preventable,
    at: ofARecord.at,
  });
  show({
    losses: [
      { reason: 'communication', left: [left('m', true), left('h', false)] },
      { reason: null, left: [left('l', null)] },
    ],
  });
  const whyLeft = part('Why people left');
  expect(whyLeft.textContent).toContain('3 within a year, 1 we could have kept');
  const bars = within(whyLeft).getAllByRole('listitem');
  expect(bars.map(({ textContent }) => textContent?.trim())).toEqual([
    'Communication 2 1 we could have kept',
    'Not looked at yet 1',
  ]);
  for (const words of ['we could have kept', 'not in our hands', 'not judged yet']) {
    expect(within(whyLeft).getAllByText(words).length).toBeGreaterThan(0);
  }
});

test('who stands in the same place now has the deed that helps', () => {
  const row = {
    contact: aContact({ name: 'Lena Krüger' }),
    reason: 'communication',
    retention: { reasons: [] },
    details: {},
    lead: null,
  } as const;
  show({ samePlace: [row as never] });
  const same = within(part('In the same place now'));
  expect(same.getByRole('heading').textContent).toBe('In the same place now: Communication');
  fireEvent.click(same.getByRole('button', { name: 'Look: Lena Krüger' }));
  expect(on.onDeed).toHaveBeenCalledWith(row);
});

test('kind words stand with name and day', () => {
  const words = { ...ofARecord, kind: 'kind-words', words: 'Puntualissimi!', contactId: 'l' };
  show({ kindWords: [words as never] });
  expect(part('Kind words').textContent).toBe('Kind words“Puntualissimi!”Lena Krüger, 17 Nov');
});
