import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CatchUp } from '@/components/today/CatchUp';
import { aMoment } from '../aMoment';

afterEach(cleanup);

test('after a month away all of it can be put off at once', () => {
  const onPutAllOff = vi.fn();
  render(<CatchUp people={14} moment={aMoment()} onPutAllOff={onPutAllOff} />);
  expect(screen.getByText(/14 people/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Put all off' }));
  fireEvent.click(screen.getByRole('button', { name: 'In 3 days' }));
  expect(onPutAllOff).toHaveBeenCalledExactlyOnceWith({ on: '2026-11-22' });
});
