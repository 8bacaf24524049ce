import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Frame } from '@/components/frame/Frame';
import { NotedLine } from '@/components/frame/NotedLine';
import { Toast } from '@/components/ui/Toast';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

function show(waiting: number) {
  const acts = { onView: vi.fn(), onSpoke: vi.fn(), onNote: vi.fn(), onRemind: vi.fn() };
  render(
    <Frame view="contact" waiting={waiting} toast={null} {...acts}>
      <p>who it is</p>
    </Frame>,
  );
  return acts;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('the two views stand above, and the open one says so', () => {
  const { onView } = show(0);
  expect(screen.getByRole('button', { name: 'Contact' }).getAttribute('aria-current')).toBe('page');
  press('Today');
  expect(onView).toHaveBeenCalledWith('today');
});

test.each([
  [1, '1', /1 person waiting/u],
  [6, '6', /6 people waiting/u],
  [100, '99+', /100 people waiting/u],
])('%i people overdue are counted beside Today, in words too', (waiting, shown, words) => {
  show(waiting);
  expect(screen.getByText(shown)).toBeTruthy();
  expect(screen.getByRole('button', { name: words })).toBeTruthy();
});

test('the three tools stand beneath', () => {
  const { onSpoke, onNote, onRemind } = show(0);
  press('We spoke');
  press('Note');
  press('Remind');
  for (const tool of [onSpoke, onNote, onRemind]) expect(tool).toHaveBeenCalledOnce();
});

test.each([
  [['reply'], 'Noted: answered 14:03.'],
  [['thank-you'], 'Noted: thanked 14:03.'],
  [['reply', 'thank-you'], 'Noted: answered 14:03. Thanks done.'],
  [['check-in'], 'Noted: asked how it goes, 14:03.'],
  [['reply', 'check-in'], 'Noted: answered 14:03.'],
] as const)('what a sent message has settled is said with its undo: %s', (settled, words) => {
  const onUndo = vi.fn();
  const sentAt = inRome('2026-11-19T14:03');
  const noted = { actId: 'act-1', sentAt, settled, at: sentAt };
  render(<NotedLine noted={noted} moment={aMoment()} onUndo={onUndo} />);
  expect(screen.getByRole('status').textContent).toContain(words);
  press('Undo');
  expect(onUndo).toHaveBeenCalledWith('act-1');
});

test('the polite place is there before its words', () => {
  const { rerender } = render(<Toast words={null} isFailure={false} onUndo={null} />);
  const place = screen.getByRole('status');
  expect(place.textContent).toBe('');
  rerender(<Toast words="Done." isFailure={false} onUndo={vi.fn()} />);
  expect(screen.getByRole('status')).toBe(place);
  expect(place.textContent).toBe('Done.Undo');
});
