import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Boundary } from '@/components/states/Boundary';
import { Loading } from '@/components/states/Loading';
import { NoMail } from '@/components/states/NoMail';
import { Refused } from '@/components/states/Refused';
import { ReloadTab } from '@/components/states/ReloadTab';
import { Unread } from '@/components/states/Unread';
import { aContact } from '../../builders/aContact';

afterEach(cleanup);

const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('while something is read, that is said and nothing else', () => {
  render(<Loading />);
  expect(screen.getByRole('status', { name: 'One moment' })).toBeTruthy();
});

test.each([
  [true, 'No mail open'],
  [false, 'No mailbox in this tab'],
])('with no mail the day and everybody known are at hand (webmail: %s)', (isWebmail, words) => {
  const onToday = vi.fn();
  const anna = aContact();
  const search = { found: [anna], onSearch: vi.fn(), onPick: vi.fn() };
  render(<NoMail isWebmail={isWebmail} search={search} onToday={onToday} onFirstSteps={null} />);
  expect(title()).toBe(words);
  press('What is due');
  expect(onToday).toHaveBeenCalledOnce();
  const field = screen.getByRole('textbox', { name: 'Three letters of the name or address' });
  fireEvent.change(field, { target: { value: 'ann' } });
  expect(search.onSearch).toHaveBeenCalledWith('ann');
  fireEvent.click(screen.getByText('Anna Conti'));
  expect(search.onPick).toHaveBeenCalledWith(anna);
});

test('a mail that is not understood shows nobody and lets one say who it is', () => {
  const onName = vi.fn();
  render(<Unread suggested="" onName={onName} />);
  expect(title()).toBe('I cannot tell who this mail is from');
  const field = screen.getByRole('textbox', { name: 'Type the address, if you like' });
  fireEvent.change(field, { target: { value: 'anna at conti' } });
  press('Show the person');
  expect(onName).not.toHaveBeenCalled();
  expect(screen.getByText('That is not a whole address yet.')).toBeTruthy();
  fireEvent.change(field, { target: { value: ' Anna@VetreriaConti.example ' } });
  press('Show the person');
  expect(onName).toHaveBeenCalledWith('anna@vetreriaconti.example');
});

test('after an update the tab is loaded anew with one click', () => {
  const onReload = vi.fn();
  render(<ReloadTab onReload={onReload} />);
  expect(title()).toBe('Premura was updated');
  press('Reload the tab');
  expect(onReload).toHaveBeenCalledOnce();
});

test('refused storage is told plainly, with what to do', () => {
  const onTryAgain = vi.fn();
  render(<Refused said="OpenFailedError" onTryAgain={onTryAgain} />);
  const told = screen.getByRole('alert').textContent;
  expect(told).toContain('The browser stores nothing');
  expect(told).toContain('make room');
  expect(told).toContain('What the browser said: OpenFailedError');
  press('Try again');
  expect(onTryAgain).toHaveBeenCalledOnce();
});

test('what breaks while drawing is told in place of an empty panel', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new DOMException('no', 'UnknownError');
  };
  render(
    <Boundary fallback={({ name }) => <p>{name}</p>}>
      <Broken />
    </Boundary>,
  );
  expect(screen.getByText('UnknownError')).toBeTruthy();
});
