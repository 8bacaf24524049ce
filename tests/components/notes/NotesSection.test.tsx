import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { NotesSection, type NotesSectionProps } from '@/components/notes/NotesSection';
import type { Note } from '@/domain/people/note';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

const kiln: Note = {
  id: 'n-1',
  contactId: 'anna',
  text: 'Second kiln in February',
  pinned: false,
  createdAt: inRome('2026-11-10T10:00'),
  editedAt: null,
};

type Acts = Pick<NotesSectionProps, 'onWrite' | 'onPin' | 'onDelete'>;

/** Keeps the half-written text as the panel does. */
function Notes({ notes, wanted, ...acts }: Acts & { notes: readonly Note[]; wanted: number }) {
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<NotesSectionProps['editing']>(null);
  return (
    <NotesSection
      notes={notes}
      name="Anna"
      moment={aMoment()}
      draft={{ text, onChange: setText }}
      editing={editing}
      wanted={wanted}
      onEditing={setEditing}
      {...acts}
    />
  );
}

function show(notes: readonly Note[], wanted = 0) {
  const acts = { onWrite: vi.fn(), onPin: vi.fn(), onDelete: vi.fn() };
  const shown = render(<Notes notes={notes} wanted={wanted} {...acts} />);
  const want = (times: number) => shown.rerender(<Notes notes={notes} wanted={times} {...acts} />);
  return { ...acts, want };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note about Anna' });

test('a note is written with a word on who may read it', () => {
  const { onWrite } = show([]);
  expect(screen.getByText('No notes yet.')).toBeTruthy();
  press('Add');
  expect(screen.getByText('Note it as you would if Anna could read it.')).toBeTruthy();
  fireEvent.change(field(), { target: { value: '  Wants it in two parts ' } });
  press('Save');
  expect(onWrite).toHaveBeenCalledWith({ noteId: null, text: 'Wants it in two parts' });
});

test('the text stays in the field until the note is kept', () => {
  show([]);
  press('Add');
  fireEvent.change(field(), { target: { value: 'Wants it in two parts' } });
  press('Save');
  expect(field().value).toBe('Wants it in two parts');
});

test('an empty note cannot be saved', () => {
  show([]);
  press('Add');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
});

test('"Note" in the foot opens the field and puts the cursor there, each time', () => {
  const { want } = show([]);
  expect(screen.queryByRole('textbox')).toBeNull();
  want(1);
  expect(document.activeElement).toBe(field());
  press('Cancel');
  expect(screen.queryByRole('textbox')).toBeNull();
  want(2);
  expect(document.activeElement).toBe(field());
});

test('half-written text that comes back by itself leaves the focus where it is', () => {
  const draft = { text: 'Wants it', onChange: vi.fn() };
  const acts = { onWrite: vi.fn(), onPin: vi.fn(), onDelete: vi.fn(), onEditing: vi.fn() };
  render(
    <NotesSection
      notes={[]}
      name="Anna"
      moment={aMoment()}
      draft={draft}
      editing={null}
      wanted={0}
      {...acts}
    />,
  );
  expect(field().value).toBe('Wants it');
  expect(document.activeElement).toBe(document.body);
});

test('a note is changed in its place', () => {
  const { onWrite } = show([kiln]);
  press('Edit');
  expect(document.activeElement).toBe(field());
  fireEvent.change(field(), { target: { value: 'Second kiln in March' } });
  press('Save');
  expect(onWrite).toHaveBeenCalledWith({ noteId: 'n-1', text: 'Second kiln in March' });
});

test('a note is pinned and deleted', () => {
  const { onPin, onDelete } = show([kiln]);
  press('Pin');
  expect(onPin).toHaveBeenCalledWith(kiln);
  press('Delete');
  expect(onDelete).toHaveBeenCalledWith(kiln);
});

test('a note says when it was written or changed, and that it is pinned', () => {
  show([{ ...kiln, pinned: true, editedAt: inRome('2026-11-18T10:00') }]);
  expect(screen.getByText('pinned · changed yesterday')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Unpin' }).textContent).toBe('Unpin');
});
