import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { templateFiles } from '@/assets/templates';
import { TextStillHere } from '@/components/write/TextStillHere';
import { WriteSheet, type WriteSheetProps } from '@/components/write/WriteSheet';
import { readTemplates } from '@/domain/templates/readTemplates';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aMail } from '../../builders/aMail';
import { me } from '../../builders/aReading';
import { aMoment } from '../aMoment';

afterEach(cleanup);

const tone = {
  language: 'it',
  formality: 'informal',
  greeting: 'Ciao Anna,',
  farewell: 'A presto,\nMarta',
} as const;

function show(of: Partial<WriteSheetProps> = {}) {
  const acts = { onTone: vi.fn(), onWrite: vi.fn(), onClose: vi.fn() };
  render(
    <WriteSheet
      contact={aContact()}
      purpose="check-in"
      followUp={aFollowUp({ kind: 'check-in', topic: null })}
      records={[]}
      also={[]}
      proposedDay=""
      place={{ account: me.address, threadId: null }}
      tone={tone}
      templates={readTemplates(templateFiles)}
      moment={aMoment()}
      {...acts}
      {...of}
    />,
  );
  return acts;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' });

test('a new message has its subject, the tone of the person, and never the prompt', () => {
  const { onWrite } = show();
  expect(screen.getByRole('dialog', { name: 'Write to Anna Conti' })).toBeTruthy();
  expect(screen.getByText(/The one concrete thing/u)).toBeTruthy();
  expect(screen.getByText(`Opens a new message from ${me.address}; you send it.`)).toBeTruthy();
  press('New message');
  expect(onWrite).toHaveBeenCalledExactlyOnceWith({
    subject: 'Come va da te',
    opening: "Ciao Anna,\n\nÈ un po' che non ci scriviamo.",
    close: 'Va tutto come ti aspettavi?\n\nA presto,\nMarta',
    day: null,
    alsoIds: [],
  });
});

test('the subject can be about what they have, and stays while the text changes', () => {
  const { onWrite } = show();
  fireEvent.change(subject(), { target: { value: 'Come va il nuovo forno' } });
  press('Other text');
  press('New message');
  expect(onWrite).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ subject: 'Come va il nuovo forno' }),
  );
});

test('another text or tone brings its own subject', () => {
  const { onTone } = show();
  press('Other text');
  expect(subject().value).toBe('Come sta andando');
  fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'en' } });
  expect(onTone).toHaveBeenCalledWith({ language: 'en', formality: 'informal' });
  expect(subject().value).toBe("How it's working out");
});

test('into the latest thread it goes as a reply, which keeps its subject', () => {
  const { onWrite } = show({ place: aMail() });
  expect(screen.queryByRole('textbox', { name: 'Subject' })).toBeNull();
  expect(screen.getByText('Opens “Montaggio finito” and puts it into its reply.')).toBeTruthy();
  press('Into the reply');
  expect(onWrite).toHaveBeenCalledOnce();
});

test('where no mail tells from which account, nothing is written', () => {
  const { onWrite } = show({ place: null });
  expect(screen.getByText(/No mail with Anna Conti was seen yet/u)).toBeTruthy();
  press('Into the reply');
  expect(onWrite).not.toHaveBeenCalled();
});

test('only one button is filled', () => {
  show();
  const filled = screen
    .getAllByRole('button')
    .filter(({ className }) => className.includes('main'));
  expect(filled.map(({ textContent }) => textContent)).toEqual(['New message']);
});

test('a text whose place did not open is shown, copied, and put away', () => {
  const acts = { onCopy: vi.fn(), onClose: vi.fn() };
  render(<TextStillHere name="Anna Conti" text={'Ciao Anna,\nCome va?'} {...acts} />);
  expect(
    screen.getByRole('region', { name: 'The text for Anna Conti is still here' }),
  ).toBeTruthy();
  expect(screen.getByText(/Come va\?/u)).toBeTruthy();
  press('Copy');
  expect(acts.onCopy).toHaveBeenCalledOnce();
  press('Close');
  expect(acts.onClose).toHaveBeenCalledOnce();
});

test('an update needs the day of the next word, and settles what is ticked with it', () => {
  const also = [aFollowUp({ id: 'p', kind: 'promise', topic: 'il preventivo' })];
  const followUp = aFollowUp({ kind: 'progress-update', topic: 'la consegna 4471' });
  const { onWrite } = show({ purpose: 'progress-update', followUp, also });
  const into = () => screen.getByRole<HTMLButtonElement>('button', { name: 'New message' });
  expect(into().disabled).toBe(true);
  expect(screen.getByText('Choose the day first: it goes into the text.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Your next word by'), { target: { value: '2026-11-26' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Your word: il preventivo' }));
  fireEvent.click(into());
  expect(onWrite).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      opening: 'Ciao Anna,\n\nPer la consegna 4471 oggi niente di nuovo, e preferisco dirtelo.',
      close: 'Ti riscrivo entro giovedì 26 novembre, comunque vada.\n\nA presto,\nMarta',
      day: { on: '2026-11-26' },
      alsoIds: ['p'],
    }),
  );
});

test('what it is about is said in the customer’s words, and leaves with its clause', () => {
  const followUp = aFollowUp({ kind: 'progress-update', topic: 'It came. Half of it was broken.' });
  show({ purpose: 'progress-update', followUp, proposedDay: '2026-11-26' });
  expect(screen.getByText(/Oggi niente di nuovo/u)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('About'), { target: { value: 'i bancali rotti' } });
  expect(screen.getByText(/Per i bancali rotti oggi niente di nuovo/u)).toBeTruthy();
});

test('what the voice has no text for is greeting, middle and farewell', () => {
  const { onWrite } = show({ purpose: 'plain', followUp: aFollowUp({ kind: 'value' }) });
  press('New message');
  expect(onWrite).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ opening: 'Ciao Anna,', close: 'A presto,\nMarta' }),
  );
});
