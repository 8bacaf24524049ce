import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SeasonOffer } from '@/components/contact/SeasonOffer';
import { ToneBlock } from '@/components/contact/ToneBlock';

afterEach(cleanup);

test('our side first, then theirs, then the question; it can be switched off', () => {
  const onHide = vi.fn();
  const ours = { latelyHours: 26, usualHours: 3, firstHours: null };
  const coldness = { theirs: ['shorter'], ours } as const;
  render(<ToneBlock coldness={coldness} lateUpdates={2} name="Luca" onHide={onHide} />);
  expect(screen.getByText(/You took/u).textContent).toBe(
    'You took 26 h lately, usually 3 h. The update was late 2 times. Luca’s mails have become short. Is there something?',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Do not show' }));
  expect(onHide).toHaveBeenCalledOnce();
});

test('where ours is as usual, nothing is said of it', () => {
  const coldness = { theirs: ['no-greeting', 'slower'], ours: null } as const;
  render(<ToneBlock coldness={coldness} lateUpdates={0} name="Luca" onHide={vi.fn()} />);
  expect(screen.getByText(/Luca/u).textContent).toBe(
    'Luca’s mails no longer begin with a greeting. Luca takes longer to answer. Is there something?',
  );
});

test('a seasonal buyer is offered, not decided', () => {
  const onSeasonal = vi.fn();
  render(<SeasonOffer onSeasonal={onSeasonal} />);
  screen.getByText(/Twice about a year passed/u);
  fireEvent.click(screen.getByRole('button', { name: 'Once a year' }));
  expect(onSeasonal).toHaveBeenCalledOnce();
});
