import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { MergeSheet, type MergeSheetProps } from '@/components/merge/MergeSheet';
import { aContact } from '../../builders/aContact';
import { address, anna } from '../../builders/aReading';

afterEach(cleanup);

const other = aContact({ id: 'home', addresses: [address('anna.conti@posta.example')] });

function show(of: Partial<MergeSheetProps> = {}) {
  const on = { onChange: vi.fn(), onAdd: vi.fn(), onMerge: vi.fn(), onClose: vi.fn() };
  const known = { name: 'Anna Conti', addresses: [anna.address], others: [] };
  render(<MergeSheet text="" fault={null} {...known} {...on} {...of} />);
  return on;
}

test('another of the same name becomes the same person only by a click', () => {
  const { onMerge } = show({ others: [other] });
  const card = within(screen.getByRole('region', { name: 'Perhaps the same person: Anna Conti' }));
  expect(card.getByText('anna.conti@posta.example')).toBeTruthy();
  expect(onMerge).not.toHaveBeenCalled();
  fireEvent.click(card.getByRole('button', { name: 'Same person' }));
  expect(onMerge).toHaveBeenCalledWith(other);
});

test.each([
  ['noAddress', 'That is not a whole address yet.'],
  ['isHere', 'This address stands here already.'],
  ['isTaken', /somebody you have here/u],
] as const)('%s is said at the field', (fault, words) => {
  const { onAdd } = show({ fault });
  const field = screen.getByRole('textbox', { name: 'One more address' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(words)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(onAdd).toHaveBeenCalled();
});
