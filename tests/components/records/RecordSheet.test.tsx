import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RecordSheet, type RecordSheetProps } from '@/components/records/RecordSheet';
import type { FieldsOf } from '@/components/records/fieldSpec';
import { recordFields } from '@/components/records/recordFields';
import { recordKinds } from '@/components/records/recordKinds';
import { recordFormOf } from '@/domain/records/forms/recordForms';
import type { RecordKind } from '@/domain/records/record';
import { aMoment } from '../aMoment';

afterEach(cleanup);

const kinds = Object.keys(recordKinds) as RecordKind[];
const today = aMoment().now.toPlainDate();

function show(of: Partial<RecordSheetProps> = {}) {
  const acts = { onChange: vi.fn(), onSave: vi.fn(() => true), onRemove: vi.fn() };
  const kind = of.kind ?? 'promise';
  render(
    <RecordSheet
      kind={kind}
      name="Anna Conti"
      calledName="Anna"
      values={recordFormOf(kind).blank(today)}
      faults={{}}
      quote={null}
      isEdited={false}
      onSelection={null}
      onCancel={vi.fn()}
      onClose={vi.fn()}
      {...acts}
      {...of}
    />,
  );
  return acts;
}

test.each(kinds)('every field of a %s is one that its form knows, and has a name', (kind) => {
  const values = recordFormOf(kind).blank(today);
  const fields: FieldsOf = recordFields[kind];
  const shown = fields(values, true).map(({ name }) => name.replace(/^weak(?:On)?\d$/u, 'work'));
  expect(shown.filter((name) => !(name in values))).toEqual([]);
  show({ kind });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Anna Conti');
});

test('what is wrong stands at its field, and the first of it gets the focus', async () => {
  show({ faults: { what: 'wanted', on: 'noDay' }, onSave: vi.fn(() => false) });
  const what = screen.getByRole('textbox', { name: 'What was promised' });
  expect(what.getAttribute('aria-invalid')).toBe('true');
  const said = what.getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = said.map((id) => document.getElementById(id)?.textContent ?? '');
  expect(words).toContain('A word or two is missing here.');
  expect(screen.getByText('Choose the day.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toBe(what));
});

test('a standing promise asks for no day', () => {
  show({ values: { ...recordFormOf('promise').blank(today), dated: '' } });
  expect(screen.queryByLabelText('Day')).toBeNull();
  expect(screen.getByText(/Chose us for/u)).toBeTruthy();
});

test('a small problem has no clock', () => {
  show({ kind: 'problem', values: { gravity: 'small' } });
  expect(screen.queryByLabelText(/working days/u)).toBeNull();
});

test('there is always room for one more weak spot', () => {
  show({ kind: 'expectations', values: { weak0: 'customs papers' } });
  expect(screen.getAllByLabelText('Weak spot')).toHaveLength(2);
  expect(screen.getAllByLabelText('Look again on')).toHaveLength(1);
});

describe('a review', () => {
  test('is done, or finished later', () => {
    const { onSave } = show({ kind: 'loss' });
    fireEvent.click(screen.getByRole('button', { name: 'Finish later' }));
    expect(onSave).toHaveBeenLastCalledWith({ done: '' });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onSave).toHaveBeenLastCalledWith({ done: 'yes' });
  });

  test('of a "no" to one offer asks for little', () => {
    show({ kind: 'loss', values: { scope: 'offer' } });
    expect(screen.getByText(/no loss/u)).toBeTruthy();
    expect(screen.queryByLabelText('Where did we leave room for someone else?')).toBeNull();
  });

  test('has its ticks: thanks at the end, and the question why, where somebody can answer', () => {
    const values = recordFormOf('loss').blank(today);
    const { onChange } = show({ kind: 'loss', values });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Thank them at the end' }));
    expect(onChange).toHaveBeenLastCalledWith('thank-you', '');
    expect(screen.getByRole('checkbox', { name: 'Ask for the real reason' })).toBeTruthy();
    cleanup();
    show({ kind: 'loss', values: { ...values, reason: 'closed-down' } });
    expect(screen.queryByRole('checkbox', { name: 'Ask for the real reason' })).toBeNull();
  });

  test('asks for the promised price where the price was the reason', () => {
    show({ kind: 'loss', values: { reason: 'price' } });
    const asked = 'Was the lowest price what we had promised?';
    expect(screen.getByRole('group', { name: asked })).toBeTruthy();
  });
});

test('the words it stands on are shown, and an old one can be deleted', () => {
  const { onRemove } = show({ quote: 'entro venerdì', isEdited: true });
  expect(screen.getByText('In the mail: “entro venerdì”')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onRemove).toHaveBeenCalled();
});
