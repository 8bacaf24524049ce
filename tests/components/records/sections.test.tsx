import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProblemsSection } from '@/components/records/ProblemsSection';
import { recordLine } from '@/components/records/recordLine';
import { WriteDownSheet } from '@/components/records/WriteDownSheet';
import { WrittenSections } from '@/components/records/WrittenSections';
import type { PersonRecord, RecordOf } from '@/domain/records/record';
import { aProblem, aPromise, someRecords } from '../../builders/aRecord';
import { aMoment } from '../aMoment';

afterEach(cleanup);

const moment = aMoment();
const now = moment.now.epochMilliseconds;

function show(records: readonly PersonRecord[]) {
  const acts = { onChoose: vi.fn(), onWrite: vi.fn(), onEdit: vi.fn(), onKeep: vi.fn() };
  render(
    <>
      <ProblemsSection records={records} moment={moment} {...acts} />
      <WrittenSections records={records} moment={moment} {...acts} />
    </>,
  );
  return acts;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const region = (name: string) => within(screen.getByRole('region', { name }));

test('a section that is empty is not there', () => {
  show([]);
  expect(screen.queryAllByRole('region')).toEqual([]);
});

describe('an open problem', () => {
  test('lists what must be solved, and each is ticked off by itself', () => {
    const problem = aProblem({
      toSolve: [
        { words: 'the missing pallet', solvedAt: null },
        { words: 'the invoice', solvedAt: null },
      ],
    });
    const { onKeep } = show([problem]);
    fireEvent.click(region('Open problem').getByRole('checkbox', { name: 'the invoice' }));
    const [kept] = onKeep.mock.lastCall as [RecordOf<'problem'>];
    expect(kept.toSolve.map(({ solvedAt }) => solvedAt)).toEqual([null, now]);
  });

  test('is told about even when there is nothing new, with the day of the next word', () => {
    const { onKeep } = show([aProblem()]);
    press('Log an update');
    fireEvent.change(screen.getByLabelText('Next word by'), { target: { value: '2026-11-24' } });
    press('No news yet');
    expect(onKeep.mock.lastCall?.[0]).toMatchObject({
      updates: [{ at: now, words: null }],
      nextWordBy: { on: '2026-11-24' },
    });
  });

  test('once solved says no day of a next word', () => {
    show([aProblem({ nextWordBy: { on: '2026-11-24' }, solvedAt: now })]);
    expect(screen.queryByText(/Next word|next word/u)).toBeNull();
  });

  test('has no next word in the past', () => {
    const { onKeep } = show([aProblem()]);
    press('Log an update');
    fireEvent.change(screen.getByLabelText('Next word by'), { target: { value: '2026-11-18' } });
    press('No news yet');
    expect(screen.getByText('This day has passed.')).toBeTruthy();
    expect(onKeep).not.toHaveBeenCalled();
  });

  test('is solved by us, then confirmed by the customer', () => {
    const { onKeep } = show([aProblem()]);
    press('Solved');
    expect(onKeep.mock.lastCall?.[0]).toMatchObject({ solvedAt: now, confirmedAt: null });
    cleanup();
    const solved = show([aProblem({ solvedAt: now })]);
    press('They confirmed');
    expect(solved.onKeep.mock.lastCall?.[0]).toMatchObject({ confirmedAt: now });
    cleanup();
    show([aProblem({ solvedAt: now, confirmedAt: now })]);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('a promise', () => {
  test('whose day is still to come cannot be broken yet', () => {
    show([aPromise()]);
    expect(region('Promises').getByText('for tomorrow')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not yet' })).toBeNull();
  });

  test('whose day has passed is kept, or not yet', () => {
    const late = aPromise({ due: { on: '2026-11-18' } });
    const { onKeep } = show([late]);
    press('Not yet');
    expect(onKeep.mock.lastCall?.[0]).toMatchObject({ state: 'open', brokenAt: now });
    press('Kept');
    expect(onKeep.mock.lastCall?.[0]).toMatchObject({ state: 'kept', closedAt: now });
  });

  test('of theirs is never broken by us', () => {
    show([aPromise({ by: 'them', due: { on: '2026-11-18' } })]);
    expect(screen.getByText('owed to us, for yesterday')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not yet' })).toBeNull();
  });

  test('that stands is what they chose us for, in their words', () => {
    const standing = aPromise({ due: null, what: 'You come when you say you will.' });
    const { onEdit } = show([standing]);
    expect(region('Chose us for').getByText('“You come when you say you will.”')).toBeTruthy();
    press('Edit: You come when you say you will.');
    expect(onEdit).toHaveBeenCalledWith(standing);
  });
});

test('what they expect is measured half-way; after its end the answer draws the balance', () => {
  const expected = someRecords.find(({ kind }) => kind === 'expectations') as never;
  const { onKeep } = show([expected]);
  const section = region('Expects from us');
  expect(section.getByText('Weak spot: customs papers, look again Mon 30 Nov')).toBeTruthy();
  fireEvent.click(section.getByRole('button', { name: 'Worse' }));
  expect(onKeep.mock.lastCall?.[0]).toMatchObject({
    checkpoints: [{ answer: 'better' }, { at: now, answer: 'worse' }],
    balancedAt: null,
  });
  cleanup();
  const over = show([{ ...(expected as RecordOf<'expectations'>), endsOn: '2026-11-19' }]);
  fireEvent.click(screen.getByRole('button', { name: 'As expected' }));
  expect(over.onKeep.mock.lastCall?.[0]).toMatchObject({ balancedAt: now });
});

test('everything that can be written down is one click away', () => {
  const onWrite = vi.fn();
  render(<WriteDownSheet name="Anna Conti" onWrite={onWrite} onClose={vi.fn()} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(someRecords.length);
  press('Kind words');
  expect(onWrite).toHaveBeenCalledWith('kind-words');
});

test('every record has its line in the timeline', () => {
  expect(someRecords.map((record) => recordLine(record, moment))).toEqual([
    'Promised: the quote',
    'Problem: the missing pallet',
    'Expectations: the new kiln',
    'It is over: Price',
    'Feedback: too slow',
    '“Puntualissimi!”',
    'Recommended us to Carla Neri',
    'First order: kiln',
    'Asked how it goes: All well',
    'Meeting arranged for Tue 24 Nov 10:30',
    'Worth knowing: second kiln in February',
    'Given: the study on glazes',
  ]);
});
