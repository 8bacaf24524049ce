import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TalkSheet } from '@/components/talk/TalkSheet';
import type { TalkInteraction } from '@/domain/mail/interaction';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

function show(text = '') {
  const said = { text, onChange: vi.fn() };
  const acts = { onSave: vi.fn(), onClose: vi.fn() };
  render(
    <TalkSheet name="Anna Conti" calledName="Anna" moment={aMoment()} said={said} {...acts} />,
  );
  return { ...acts, said };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const isOff = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;

test('a call is noted with one click on how it went', () => {
  const { onSave } = show();
  expect(screen.getByRole('dialog', { name: 'You spoke with Anna Conti' })).toBeTruthy();
  expect(isOff('Save')).toBe(true);
  expect(isOff('Save and thank')).toBe(true);
  choose('Well');
  press('Save');
  const at = inRome('2026-11-19T15:00');
  expect(onSave).toHaveBeenCalledWith({ kind: 'call', went: 'well', at, said: '' }, false);
});

test('a meeting that went badly is thanked for at once, with what was said', () => {
  const { onSave } = show(' new date by Friday ');
  choose('Meeting');
  choose('Badly');
  press('Save and thank');
  const talk = { kind: 'meeting', went: 'badly', said: 'new date by Friday' };
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining(talk), true);
});

test.each([
  ['earlierToday', '2026-11-19T13:00'],
  ['yesterday', '2026-11-18T12:00'],
])('when it was: %s', (when, at) => {
  const { onSave } = show();
  fireEvent.change(screen.getByRole('combobox', { name: 'When' }), { target: { value: when } });
  choose('So-so');
  press('Save');
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ at: inRome(at) }), false);
});

test('another day must be named, and is not to come', () => {
  const { onSave } = show();
  fireEvent.change(screen.getByRole('combobox', { name: 'When' }), {
    target: { value: 'otherDay' },
  });
  choose('Well');
  expect(isOff('Save')).toBe(true);
  const day = screen.getByLabelText('Day');
  expect(day.getAttribute('max')).toBe('2026-11-19');
  fireEvent.change(day, { target: { value: '2026-11-12' } });
  press('Save');
  const at = inRome('2026-11-12T12:00');
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ at }), false);
});

test('each keystroke of what was said is told, and may be read by Anna', () => {
  const { said } = show();
  const field = screen.getByRole('textbox', { name: 'What was said, what was promised' });
  fireEvent.change(field, { target: { value: 'f' } });
  expect(said.onChange).toHaveBeenCalledWith('f');
  expect(screen.getByText('Note it as you would if Anna could read it.')).toBeTruthy();
});

test('Esc and the cross close it', () => {
  const { onClose } = show();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  press('Close');
  expect(onClose).toHaveBeenCalledTimes(2);
});

const noted: TalkInteraction = {
  id: 't-1',
  contactId: 'anna',
  kind: 'meeting',
  went: 'so-so',
  at: inRome('2026-11-12T16:30'),
  said: 'wants one person to call',
  direction: 'both',
};

function showNoted() {
  const said = { text: noted.said, onChange: vi.fn() };
  const acts = { onSave: vi.fn(), onClose: vi.fn() };
  const props = { name: 'Anna Conti', calledName: 'Anna', moment: aMoment(), said, before: noted };
  render(<TalkSheet {...props} {...acts} />);
  return acts;
}

test('an old talk stands there as it was noted, and keeps its hour', () => {
  const { onSave } = showNoted();
  expect(screen.queryByRole('button', { name: 'Save and thank' })).toBeNull();
  choose('Badly');
  press('Save');
  const { kind, at, said } = noted;
  expect(onSave).toHaveBeenCalledWith({ kind, went: 'badly', at, said }, false);
});

test('an old talk moved to another day stands at its noon', () => {
  const { onSave } = showNoted();
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-11-10' } });
  press('Save');
  const at = inRome('2026-11-10T12:00');
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ at }), false);
});
