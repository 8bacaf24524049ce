import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Review, ReviewView } from '@/components/review/ReviewView';
import { aContact } from '../../builders/aContact';
import { ofARecord, someRecords } from '../../builders/aRecord';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

const loss = someRecords.find((one) => one.kind === 'loss');
if (loss === undefined) throw new Error('no loss among the records');
const on = {
  onBack: vi.fn(),
  onLook: vi.fn(),
  onSeen: vi.fn(),
  onAsk: vi.fn(),
  onDone: vi.fn(),
};
const none: Review = {
  week: Temporal.PlainDate.from('2026-11-16'),
  losses: [],
  silent: [],
  kindWords: [],
  seen: [],
  doneAt: null,
};
const show = (of: Partial<Review> = {}) =>
  render(<ReviewView review={{ ...none, ...of }} moment={aMoment()} {...on} />);
const part = (name: string) => within(screen.getByRole('region', { name }));

test('a week with nothing to look at says so', () => {
  show();
  expect(part('Losses to look at').getByText('Every loss has been looked at.')).toBeTruthy();
  expect(screen.getByText('Nobody waits for a word that long.')).toBeTruthy();
  expect(screen.getByText('None this week.')).toBeTruthy();
});

test('a loss that was left half done says how far one came, and opens its review', () => {
  show({ losses: [{ loss: { ...loss, at: ofARecord.at }, name: 'Dario Ferri' }] });
  const losses = part('Losses to look at');
  expect(losses.getByText('it ended on 17 November, half done: Price')).toBeTruthy();
  fireEvent.click(losses.getByRole('button', { name: 'Look at it: Dario Ferri' }));
  expect(on.onLook).toHaveBeenCalledOnce();
});

test('who waits for a word is ticked off or asked', () => {
  const contact = aContact();
  show({ silent: [{ contact, days: 58, usualDays: 24.4 }], seen: [] });
  const silent = part('Not reached for twice as long as usual');
  expect(silent.getByText('58 days; usually every 24')).toBeTruthy();
  fireEvent.click(silent.getByRole('checkbox', { name: 'Looked at: Anna Conti' }));
  expect(on.onSeen).toHaveBeenCalledWith('anna', true);
  fireEvent.click(silent.getByRole('button', { name: 'Ask: Anna Conti' }));
  expect(on.onAsk).toHaveBeenCalledWith('anna');
});

test('of many the first stand there, the rest comes by one click', () => {
  const silent = Array.from({ length: 20 }, (_, i) => ({
    contact: aContact({ id: `c${i}`, name: `Person ${i}` }),
    days: 90,
    usualDays: 30,
  }));
  show({ silent });
  const waiting = part('Not reached for twice as long as usual');
  expect(waiting.getAllByRole('listitem')).toHaveLength(6);
  fireEvent.click(waiting.getByRole('button', { name: '14 more' }));
  expect(waiting.getAllByRole('listitem')).toHaveLength(20);
});

test('done for this week is said with its hour, and can be opened again', () => {
  show({ doneAt: inRome('2026-11-19T14:03') });
  expect(screen.getByText('Done for this week, 19 November, 14:03.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
  expect(on.onDone).toHaveBeenCalledWith(false);
  cleanup();
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Done this week' }));
  expect(on.onDone).toHaveBeenLastCalledWith(true);
});
