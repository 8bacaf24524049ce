import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SuggestionCard, type SuggestionCardProps } from '@/components/suggestions/SuggestionCard';
import { SuggestedGroup } from '@/components/suggestions/SuggestedGroup';
import { aContact } from '../../builders/aContact';
import { aSuggestion } from '../../builders/aSuggestion';
import { aMoment } from '../aMoment';

afterEach(cleanup);

function show(of: Partial<SuggestionCardProps> = {}) {
  const acts = { onAccept: vi.fn(), onChange: vi.fn(), onDecline: vi.fn(), onNever: vi.fn() };
  render(
    <SuggestionCard
      suggestion={aSuggestion()}
      when={{ on: '2026-11-20' }}
      name="Anna"
      moment={aMoment()}
      isMain
      {...acts}
      {...of}
    />,
  );
  return acts;
}

test('a proposal quotes its words, and says what it would be kept as and for when', () => {
  show();
  expect(screen.getByText('You wrote')).toBeDefined();
  expect(screen.getByText('“Le mando il preventivo entro venerdì.”')).toBeDefined();
  expect(screen.getByText('A promise of yours')).toBeDefined();
  expect(screen.getByText('il preventivo, tomorrow')).toBeDefined();
});

test('what they wrote names who wrote it', () => {
  show({ suggestion: aSuggestion({ direction: 'in', kind: 'praise' }) });
  expect(screen.getByText('Anna wrote')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Keep and thank' })).toBeDefined();
});

test('it is kept, changed or turned down by one click each', () => {
  const acts = show();
  for (const name of ['Keep the promise', 'Change', 'Not this']) {
    fireEvent.click(screen.getByRole('button', { name }));
  }
  expect(acts.onAccept).toHaveBeenCalledOnce();
  expect(acts.onChange).toHaveBeenCalledOnce();
  expect(acts.onDecline).toHaveBeenCalledOnce();
});

test('never for this person stands behind the three dots', () => {
  const { onNever } = show();
  fireEvent.click(screen.getByRole('button', { name: 'More about this proposal' }));
  fireEvent.click(screen.getByRole('button', { name: 'Never this kind for Anna' }));
  expect(onNever).toHaveBeenCalledOnce();
});

test('where there is nothing to change, nothing offers it', () => {
  show({ onChange: null });
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
});

test('a hostile quote is shown as its own text', () => {
  show({ suggestion: aSuggestion({ quote: '<img src=x onerror=alert(1)>' }) });
  expect(screen.getByText('“<img src=x onerror=alert(1)>”')).toBeDefined();
  expect(document.querySelector('img')).toBeNull();
});

test('what was left alone stands in Today, one row each, and can be turned down there', () => {
  const onDecline = vi.fn();
  const one = aSuggestion();
  const contacts = new Map([['anna', aContact()]]);
  render(
    <SuggestedGroup
      suggestions={[one]}
      contacts={contacts}
      onOpen={() => {}}
      onDecline={onDecline}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Suggested' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Not this: Anna Conti' }));
  expect(onDecline).toHaveBeenCalledWith(one);
});

test('with nothing left alone there is no such group', () => {
  render(
    <SuggestedGroup suggestions={[]} contacts={new Map()} onOpen={() => {}} onDecline={() => {}} />,
  );
  expect(screen.queryByRole('heading')).toBeNull();
});
