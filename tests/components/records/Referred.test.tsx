import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Referred } from '@/components/records/Referred';
import { SentBy } from '@/components/records/SentBy';
import { aContact } from '../../builders/aContact';
import { address } from '../../builders/aReading';

afterEach(cleanup);

const sara = aContact({ id: 'sara', name: 'Sara Belforte' });

test('whoever could be meant is one click away, and nobody is linked by themselves', () => {
  const onPick = vi.fn();
  render(<Referred linked={null} found={[sara]} onPick={onPick} onUnlink={vi.fn()} />);
  fireEvent.click(screen.getByRole('button', { name: /Sara Belforte/u }));
  expect(onPick).toHaveBeenCalledWith(sara);
});

test('whoever is linked can be unlinked', () => {
  const onUnlink = vi.fn();
  render(<Referred linked={sara} found={[sara]} onPick={vi.fn()} onUnlink={onUnlink} />);
  expect(screen.queryByRole('list')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Unlink' }));
  expect(onUnlink).toHaveBeenCalled();
});

test('a look-alike domain is seen for what it is', () => {
  const addresses = [address('sara@vetreriаconti.example')];
  const other = aContact({ id: 'sara', name: 'Sara Belforte', addresses });
  render(<Referred linked={other} found={[]} onPick={vi.fn()} onUnlink={vi.fn()} />);
  expect(screen.getByText(/sara@xn--vetrericonti-39j\.example/u)).toBeTruthy();
});

test('who recommended us is shown on the card of the one who came, and nothing where nobody did', () => {
  const onShow = vi.fn();
  const { rerender } = render(<SentBy people={[sara]} onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { name: 'Sara Belforte' }));
  expect(onShow).toHaveBeenCalledWith(sara);
  rerender(<SentBy people={[]} onShow={onShow} />);
  expect(screen.queryByRole('region')).toBeNull();
});
