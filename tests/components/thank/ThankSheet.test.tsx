import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { templateFiles } from '@/assets/templates';
import { ThankSheet, type ThankSheetProps } from '@/components/thank/ThankSheet';
import { readTemplates } from '@/domain/templates/readTemplates';
import { aContact } from '../../builders/aContact';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

const templates = readTemplates(templateFiles);
const tone = {
  language: 'en',
  formality: 'formal',
  greeting: 'Dear Anna,',
  farewell: null,
} as const;
const call = {
  kind: 'call',
  id: 'talk-1',
  contactId: 'anna',
  at: inRome('2026-11-18T16:00'),
  direction: 'both',
  went: 'well',
  said: '',
} as const;

function show(of: Partial<ThankSheetProps> = {}) {
  const acts = { onTone: vi.fn(), onInsert: vi.fn(), onClose: vi.fn() };
  render(
    <ThankSheet
      contact={aContact()}
      occasion="after-a-call"
      due={null}
      records={[]}
      also={[]}
      talk={call}
      tone={tone}
      templates={templates}
      moment={aMoment()}
      isOpen
      elsewhere={null}
      refusal={null}
      {...acts}
      {...of}
    />,
  );
  return acts;
}

const text = () => screen.getByRole('group', { name: 'The text' }).textContent;
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const isChosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;
const languages = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
const chooseLanguage = (words: string) => {
  const found = [...languages().options].find(({ text: shown }) => shown === words);
  fireEvent.change(languages(), { target: { value: found?.value } });
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the text is in the tone of the thread, for the talk that was', () => {
  show();
  expect(screen.getByRole('dialog', { name: 'Thank Anna Conti' })).toBeTruthy();
  expect(['After a call', 'Formal'].map(isChosen)).toEqual([true, true]);
  expect(languages().value).toBe('en');
  expect(text()).toContain('yesterday');
  expect(screen.getByText('“Dear Anna” is how you last greeted Anna.')).toBeTruthy();
});

test('what goes in is opening and close, never the prompt', () => {
  const { onInsert } = show();
  const prompt = 'What did you take away from it?';
  expect(text()).toContain(prompt);
  press('Into the reply');
  const [chosen] = onInsert.mock.calls[0] ?? [];
  expect(chosen).toMatchObject({ occasion: 'after-a-call', language: 'en', formality: 'formal' });
  expect(chosen.opening).toMatch(/^Dear Anna,\n\n/u);
  expect(`${chosen.opening}${chosen.close}`).not.toContain(prompt);
  expect(text()).toContain(chosen.close);
});

test('another text is one click away, and comes round', () => {
  show();
  const first = text();
  expect(screen.getByText('1 of 2')).toBeTruthy();
  press('Other text');
  expect(screen.getByText('2 of 2')).toBeTruthy();
  expect(text()).not.toBe(first);
  press('Other text');
  expect(text()).toBe(first);
});

test('a change of language or form of address is told, to be remembered', () => {
  const { onTone } = show();
  choose('Informal');
  expect(onTone).toHaveBeenLastCalledWith({ language: 'en', formality: 'informal' });
  chooseLanguage('Italian');
  expect(onTone).toHaveBeenLastCalledWith({ language: 'it', formality: 'informal' });
  expect(text()).toMatch(/^Ciao /u);
  expect(screen.getByText(/A neutral greeting/u)).toBeTruthy();
});

test('what the user chose for this person before counts more than the thread', () => {
  show({ contact: aContact({ language: 'it', formality: 'informal' }) });
  expect(isChosen('Informal')).toBe(true);
  expect(languages().value).toBe('it');
});

test('another occasion brings its own text and prompt', () => {
  show();
  choose('After a no');
  expect(text()).toContain('One thing you learnt from it');
});

test('without an open mail it says where the text would go', () => {
  const { onInsert } = show({ isOpen: false });
  expect(screen.getByText(/Open a mail with Anna Conti in this tab/u)).toBeTruthy();
  press('Into the reply');
  expect(onInsert).not.toHaveBeenCalled();
});

test.each([
  ['Montaggio finito', 'Opens “Montaggio finito” and puts it into its reply.'],
  [null, 'Opens your latest mail and puts it into its reply.'],
])('with another mail of theirs known, that one is opened for it: %s', (subject, words) => {
  const { onInsert } = show({ isOpen: false, elsewhere: { subject } });
  expect(screen.getByText(words)).toBeTruthy();
  press('Into the reply');
  expect(onInsert).toHaveBeenCalledOnce();
});

test.each([
  ['alreadyThere', /already in the reply/u],
  ['noReplyBox', /Click Reply in the mail/u],
  ['otherThread', /Another mail is open by now/u],
  ['noAnswer', /Reload it/u],
] as const)('why it is not in the reply is said kindly: %s', (refusal, words) => {
  show({ refusal });
  const told = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(told.some((one) => words.test(one))).toBe(true);
});

test('without any text for the occasion nothing can go in', () => {
  show({ templates: [] });
  expect(screen.getByText('No text for this yet.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Into the reply' }).disabled).toBe(
    true,
  );
});
