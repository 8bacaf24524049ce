import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { RemindSheet, type RemindSheetProps } from '@/components/remind/RemindSheet';
import { aMoment } from '../aMoment';

afterEach(cleanup);

function Sheet({ locale, onSave }: Pick<RemindSheetProps, 'onSave'> & { locale: string }) {
  const [text, setText] = useState('');
  return (
    <RemindSheet
      name="Anna Conti"
      moment={aMoment('2026-11-19T15:00', locale)}
      draft={{ text, onChange: setText }}
      onAwait={vi.fn()}
      onSave={onSave}
      onClose={vi.fn()}
    />
  );
}

async function show(locale = 'en-GB') {
  const onSave = vi.fn();
  render(<Sheet locale={locale} onSave={onSave} />);
  const field = await screen.findByRole('textbox', { name: 'When, and what about' });
  const write = (value: string) => fireEvent.change(field, { target: { value } });
  return { onSave, write, field };
}

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

test.each([
  { text: 'next Tuesday price list', due: { on: '2026-11-24' }, topic: 'price list' },
  { text: 'martedì listino', locale: 'it', due: { on: '2026-11-24' }, topic: 'listino' },
  { text: 'tomorrow at 9', due: { at: '2026-11-20T08:00:00Z' }, topic: 'Be in touch' },
])('“$text” is understood before it is kept', async ({ text, locale, due, topic }) => {
  const { onSave, write, field } = await show(locale);
  write(text);
  expect(screen.getByRole('dialog').textContent).toContain(`: ${topic}`);
  fireEvent.submit(field);
  expect(onSave).toHaveBeenCalledWith({ due, topic });
});

test('words without a day get a kind sentence, and nothing is kept', async () => {
  const { onSave, write, field } = await show();
  write('price list');
  expect(screen.getByText(/No day found in it yet/u)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  fireEvent.submit(field);
  expect(onSave).not.toHaveBeenCalled();
});

test('the calendar is the way out, and the words are what it is about', async () => {
  const { onSave, write } = await show();
  write('price list');
  const day = screen.getByLabelText('Or choose the day');
  expect(day.getAttribute('min')).toBe('2026-11-19');
  fireEvent.change(day, { target: { value: '2026-12-01' } });
  expect(screen.getByText('Tue 1 Dec: price list')).toBeTruthy();
  save();
  expect(onSave).toHaveBeenCalledWith({ due: { on: '2026-12-01' }, topic: 'price list' });
});

test('the sheet is there at once, and takes the words as soon as it can read them', async () => {
  const shown = show();
  expect(screen.getByRole('dialog', { name: 'A reminder about Anna Conti' })).toBeTruthy();
  const { field } = await shown;
  expect(document.activeElement).toBe(field);
});
