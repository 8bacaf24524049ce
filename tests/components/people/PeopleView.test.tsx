import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { itemsFound, itemsListed, type PeopleItem } from '@/components/people/peopleItems';
import { PeopleView, type PeopleViewProps } from '@/components/people/PeopleView';
import { noFilters } from '@/domain/people/peopleWish';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { address } from '../../builders/aReading';
import { aMoment, inRome } from '../aMoment';

// Nothing is laid out here: the list is told how high it and its rows are.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(68);
});
afterEach(cleanup);

const names = ['Anna Conti', 'Lena Krüger', 'Sara Rossi', 'Paolo Bassi'];
const idOf = (name: string) => name.split(' ', 1).join('').toLowerCase();
const people = names.map((name) => {
  const id = idOf(name);
  const contact = aContact({ id, name, addresses: [address(`${id}@${id}.example`)] });
  const rhythm = { ...contact.rhythm, lastAt: inRome('2026-10-17T20:00') };
  const followUps =
    id === 'lena' ? [aFollowUp({ id: 'f', openDue: inRome('2026-11-20T00:00') })] : [];
  const note = id === 'paolo' ? 'Knows the buyer at Belforte' : null;
  return { contact: { ...contact, rhythm }, followUps, note };
});

const first: Pick<PeopleViewProps, 'wish' | 'tags' | 'at' | 'ticked' | 'moment'> = {
  wish: { ...noFilters, text: '', order: 'last-word' },
  tags: ['glass'],
  at: null,
  ticked: null,
  moment: aMoment(),
};

function show(items: readonly PeopleItem[] | undefined, of: Partial<PeopleViewProps> = {}) {
  const acts = {
    onOpen: vi.fn(),
    onWish: vi.fn(),
    onLater: vi.fn(),
    onCadence: vi.fn(),
    onMerge: vi.fn(),
    onLetter: vi.fn(),
    onSeen: vi.fn(),
  };
  function Kept() {
    const [kept, setKept] = useState<Partial<PeopleViewProps>>({});
    return (
      <PeopleView
        {...first}
        items={items}
        people={new Map(people.map((one) => [one.contact.id, one]))}
        {...acts}
        {...of}
        {...kept}
        onAt={(at) => setKept((last) => ({ ...last, at }))}
        onTicked={(ticked) => setKept((last) => ({ ...last, ticked }))}
      />
    );
  }
  render(<Kept />);
  return acts;
}

const all = itemsListed(names.map(idOf));
const row = (name: string) => screen.getByRole('button', { name: new RegExp(name, 'u') });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const searchField = () => screen.getByRole('textbox', { name: /^Name, company/u });

test('each row says who it is, how it stands and what is next, and opens the card', () => {
  const { onOpen, onSeen } = show(all);
  expect(row('Lena').textContent).toContain('lena.example');
  expect(row('Lena').textContent).toContain('today · the list');
  expect(row('Anna').textContent).toContain('no word for 32 days');
  expect(within(row('Anna')).getByText('Going well')).toBeTruthy();
  expect(screen.getByText('4 people')).toBeTruthy();
  expect(onSeen).toHaveBeenLastCalledWith(names.map(idOf));
  fireEvent.click(row('Sara'));
  expect(onOpen).toHaveBeenCalledWith('sara');
});

test('arrow keys go through the list, one row stands in the order of the Tab key', () => {
  show(all);
  searchField().focus();
  key('ArrowDown');
  expect(document.activeElement).toBe(row('Anna'));
  key('ArrowDown');
  key('ArrowDown');
  expect(document.activeElement).toBe(row('Sara'));
  key('End');
  expect(document.activeElement).toBe(row('Paolo'));
  expect(
    screen
      .getAllByRole('button')
      .filter(({ className, tabIndex }) => className === 'person-row' && tabIndex === 0),
  ).toEqual([row('Paolo')]);
  key('Home');
  key('ArrowUp');
  expect(document.activeElement).toBe(searchField());
});

test('letters are about the person where one is', () => {
  const { onLetter } = show(all);
  searchField().focus();
  key('ArrowDown');
  key('c');
  expect(onLetter).toHaveBeenCalledWith('c', 'anna');
});

test('what is typed is searched for, Enter opens the first, Escape takes it back', () => {
  const { onWish, onOpen } = show(all, { wish: { ...first.wish, text: 'ann' } });
  expect(within(row('Conti')).getAllByText('Ann')[0]?.tagName).toBe('MARK');
  fireEvent.change(searchField(), { target: { value: 'anna' } });
  expect(onWish).toHaveBeenCalledWith({ text: 'anna' });
  searchField().focus();
  key('Enter');
  expect(onOpen).toHaveBeenCalledWith('anna');
  key('Escape');
  expect(onWish).toHaveBeenLastCalledWith({ text: '' });
});

test('companies, people, and those of whom a note speaks', () => {
  const found = itemsFound([
    { id: 'anna', company: 'belforte.example', by: 'company' },
    { id: 'sara', company: 'belforte.example', by: 'company' },
    { id: 'paolo', company: 'bassi.example', by: 'notes' },
  ]);
  const { onWish } = show(found, { wish: { ...first.wish, text: 'belf' } });
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    'Company',
    'People',
    'In notes',
  ]);
  expect(row('Paolo').textContent).toContain('Knows the buyer at Belforte');
  fireEvent.click(screen.getByRole('button', { name: /2 people/u }));
  expect(onWish).toHaveBeenCalledWith({ company: 'belforte.example', text: '' });
});

test('several are chosen by ticks and by the space bar, then put off, or given one interval', () => {
  const { onLater, onCadence, onMerge, onOpen } = show(all);
  press('Choose several');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Later' }).disabled).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Anna Conti' }));
  row('Lena').focus();
  key(' ');
  expect(screen.getByText('2 chosen')).toBeTruthy();
  press('Merge');
  expect(onMerge).toHaveBeenCalled();
  press('Later');
  press('In 3 days');
  expect(onLater).toHaveBeenCalledWith({ on: '2026-11-22' });
  press('Interval');
  for (const wrong of ['0', '-3', '2.5', '']) {
    fireEvent.change(screen.getByRole('spinbutton'), { target: { value: wrong } });
    press('Save');
    expect(screen.getByText('A whole number of days, from 1 to 1,000.')).toBeTruthy();
  }
  expect(onCadence).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '60' } });
  expect(screen.queryByText('A whole number of days, from 1 to 1,000.')).toBeNull();
  press('Save');
  expect(onCadence).toHaveBeenCalledWith(60);
  press('None');
  expect(onCadence).toHaveBeenLastCalledWith(null);
  fireEvent.click(row('Sara'));
  expect(onOpen).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Merge' }).disabled).toBe(true);
  key('Escape');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('filters are chips, and a company that was chosen can be taken back', () => {
  const { onWish } = show(all, { wish: { ...first.wish, company: 'belforte.example' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Status' }), {
    target: { value: 'at-risk' },
  });
  expect(onWish).toHaveBeenLastCalledWith({ status: 'at-risk' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Tag' }), { target: { value: 'glass' } });
  expect(onWish).toHaveBeenLastCalledWith({ tag: 'glass' });
  press('Overdue');
  expect(onWish).toHaveBeenLastCalledWith({ isOverdue: true });
  press('Only belforte.example; take it back');
  expect(onWish).toHaveBeenLastCalledWith({ company: null });
});

test('nobody yet, nobody found with a way back to all, and what is still being read', () => {
  show([]);
  expect(screen.getByRole('heading', { name: 'You look after nobody yet' })).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
  cleanup();
  const { onWish } = show([], { wish: { ...first.wish, text: 'xyz', tier: 'A' } });
  expect(screen.getByRole('heading', { name: 'Nobody found for “xyz”' })).toBeTruthy();
  press('Show all');
  expect(onWish).toHaveBeenCalledWith({ ...noFilters, text: '' });
  cleanup();
  show(undefined);
  expect(screen.getByText('One moment')).toBeTruthy();
});
