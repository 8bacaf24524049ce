import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AwaySheet } from '@/components/away/AwaySheet';
import { aMoment } from '../aMoment';

afterEach(cleanup);

function show() {
  const acts = { onKeep: vi.fn(), onSnoozeAll: vi.fn(), onClose: vi.fn() };
  render(<AwaySheet timeOff={{ away: [], holidayCountries: [] }} moment={aMoment()} {...acts} />);
  return acts;
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const isShut = () =>
  ['Save', 'Put all off'].map(
    (name) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled,
  );

test.each([
  { what: 'an end first', from: '2026-12-24', to: '2026-12-23', said: /before the first/u },
  { what: 'no first day', from: '', to: '2026-12-23', said: /Choose the day/u },
  { what: 'no last day', from: '2026-12-24', to: '', said: /Choose the day/u },
])('$what is said at the field, and nothing is kept', ({ from, to, said }) => {
  const { onKeep } = show();
  write('First day', from);
  write('Last day', to);
  expect(screen.getByText(said)).toBeTruthy();
  expect(isShut()).toEqual([true, true]);
  expect(onKeep).not.toHaveBeenCalled();
});

test('a single day is a time away, too', () => {
  const { onKeep } = show();
  write('First day', '2026-12-24');
  write('Last day', '2026-12-24');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onKeep.mock.lastCall?.[0]).toMatchObject({
    away: [{ from: '2026-12-24', to: '2026-12-24' }],
  });
});
