import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { OpenThread } from '@/domain/mail/openThread';
import type { WaitingText } from '@/domain/mail/waitingText';
import { App } from '@/entrypoints/sidepanel/App';
import { askPage } from '@/messaging/background';
import { askBackground } from '@/messaging/page';
import { db } from '@/storage/db';
import { keepNotedSending } from '@/storage/notedSending';
import { forgetOpenThread, keepOpenThread } from '@/storage/openThreads';
import { keepWaitingText } from '@/storage/waitingTexts';
import { contactRow } from '@/storage/contactRow';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aMail } from '../../builders/aMail';
import { address, anna, me } from '../../builders/aReading';
import { anOpenThread } from '../../builders/anOpenThread';

vi.mock('@/messaging/page');
vi.mock('@/messaging/background');

const sara = { name: 'Sara Rossi', address: address('sara@studiorossi.example') };
const contacts = [
  aContact(),
  aContact({ id: 'sara', name: sara.name, addresses: [sara.address] }),
] as const;

let tabId = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.mocked(askPage).mockResolvedValue({ ok: true });
  await db.delete();
  await db.open();
  await db.contacts.bulkPut(contacts.map(contactRow));
  const tab = await fakeBrowser.tabs.create({ url: 'https://mail.google.com/mail/u/0/' });
  tabId = tab.id ?? 0;
  // The browser of the tests loads no page: this one has loaded.
  fakeBrowser.tabs.get = vi.fn().mockResolvedValue({ ...tab, status: 'complete' });
});

afterEach(cleanup);

const threadWith = (of: Partial<OpenThread>) => anOpenThread({ tabId, ...of });

const annasMail = () => keepOpenThread(threadWith({}));
const sarasMail = () =>
  keepOpenThread(threadWith({ threadId: 't-2', contact: sara, contactId: 'sara' }));

async function openPanel() {
  await act(async () => {
    render(<App boundTo={tabId} />);
  });
}

const title = (name: string) => screen.findByRole('heading', { level: 2, name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const noteAbout = (name: string) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Note about ${name}` });

test('it shows the person of the open mail, and follows a change at once', async () => {
  await annasMail();
  await openPanel();
  expect(await title('Anna Conti')).toBeTruthy();
  await act(sarasMail);
  expect(await title('Sara Rossi')).toBeTruthy();
  await act(() => forgetOpenThread(tabId));
  expect(await title('No mail open')).toBeTruthy();
});

test('half-written text stays with its person and never shows for another', async () => {
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  press('Note');
  fireEvent.change(await noteAbout('Anna'), { target: { value: 'wants it in two par' } });
  await act(sarasMail);
  await title('Sara Rossi');
  expect(screen.queryByDisplayValue('wants it in two par')).toBeNull();
  await act(annasMail);
  const field = await screen.findByDisplayValue('wants it in two par');
  expect(field).toBe(await noteAbout('Anna'));
  expect(document.activeElement).not.toBe(field);
});

test('half-written text survives the closing of the panel', async () => {
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  press('We spoke');
  const said = 'What was said, what was promised';
  const field = await screen.findByRole('textbox', { name: said });
  fireEvent.change(field, { target: { value: 'new date by Fri' } });
  cleanup();
  await openPanel();
  await title('Anna Conti');
  press('We spoke');
  expect(await screen.findByDisplayValue('new date by Fri')).toBeTruthy();
});

test('a note goes to the background, with its undo; the text goes once it is kept', async () => {
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  press('Note');
  fireEvent.change(await noteAbout('Anna'), { target: { value: 'two parts' } });
  vi.mocked(askBackground).mockRejectedValue(new Error('no'));
  press('Save');
  expect(await screen.findByText('That was not kept. Please try again.')).toBeTruthy();
  expect(screen.getByDisplayValue('two parts')).toBeTruthy();
  vi.mocked(askBackground)
    .mockReset()
    .mockResolvedValue({ ok: true } as never);
  press('Save');
  expect(await screen.findByText('Note kept.')).toBeTruthy();
  expect(screen.queryByDisplayValue('two parts')).toBeNull();
  const [name, request] = vi.mocked(askBackground).mock.calls[0] ?? [];
  expect(name).toBe('noteWritten');
  expect(request).toMatchObject({ contactId: 'anna', text: 'two parts' });
  press('Undo');
  const { actId } = request as { readonly actId: string };
  expect(vi.mocked(askBackground)).toHaveBeenLastCalledWith('undo', { actId });
});

test('what is done or put off goes to the background', async () => {
  const call = aFollowUp({ id: 'f-1', topic: 'call the fair', openDue: 1 });
  await db.followUps.put(call);
  vi.mocked(askBackground).mockResolvedValue({ ok: true } as never);
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  press('Later');
  press('In 3 days');
  const on = expect.stringMatching(/^\d{4}-\d\d-\d\d$/u);
  expect(vi.mocked(askBackground)).toHaveBeenLastCalledWith(
    'followUpSnoozed',
    expect.objectContaining({ followUpId: 'f-1', until: { on } }),
  );
  press('Done');
  expect(vi.mocked(askBackground)).toHaveBeenLastCalledWith(
    'followUpClosed',
    expect.objectContaining({ followUpId: 'f-1', as: 'done' }),
  );
});

test('thanks go into the reply of the open mail, and are remembered', async () => {
  await db.followUps.put(
    aFollowUp({ id: 'f-2', kind: 'thank-you', occasion: 'after-a-call', openDue: 1 }),
  );
  vi.mocked(askBackground).mockResolvedValue({ ok: true } as never);
  vi.mocked(askPage).mockResolvedValue({ outcome: 'inserted' } as never);
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  press('Thank');
  await screen.findByRole('dialog', { name: 'Thank Anna Conti' });
  press('Into the reply');
  expect(await screen.findByText('It is in the reply; you send it.')).toBeTruthy();
  const place = { threadId: 't-1', account: me.address, contact: anna.address };
  expect(vi.mocked(askPage)).toHaveBeenCalledWith(
    tabId,
    'insertReply',
    expect.objectContaining({ ...place, opening: expect.stringContaining('Anna') }),
  );
  expect(vi.mocked(askBackground)).toHaveBeenCalledWith(
    'textInserted',
    expect.objectContaining({ ...place, followUpIds: ['f-2'], occasion: 'after-a-call' }),
  );
});

test('with no mail of that person open, the thanks are in the tone last seen', async () => {
  const greeting = 'Ciao Sara,';
  const seenTone = { language: 'it', formality: 'informal', greeting, farewell: null } as const;
  await db.contacts.put(contactRow({ ...contacts[1], seenTone }));
  const deed = { id: 'f-4', contactId: 'sara', kind: 'thank-you', openDue: 1 } as const;
  await db.followUps.put(aFollowUp({ ...deed, occasion: 'after-a-call' }));
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  fireEvent.click(screen.getByRole('button', { name: /^Today/u }));
  fireEvent.click(await screen.findByRole('button', { name: 'Thank: Sara Rossi' }));
  await screen.findByRole('dialog', { name: 'Thank Sara Rossi' });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).value).toBe('it');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Informal' }).checked).toBe(true);
  expect(screen.getByText('“Ciao Sara” is how you last greeted Sara.')).toBeTruthy();
});

const history = [
  { id: 'old', at: Date.now() - 60 * 86_400_000 },
  { id: 'last', at: Date.now() - 40 * 86_400_000, direction: 'out' as const },
];

describe('writing', () => {
  beforeEach(async () => {
    vi.mocked(askBackground).mockResolvedValue({ ok: true } as never);
    await db.interactions.bulkPut(history.map((of) => aMail({ ...of, contactId: 'sara' })));
    await annasMail();
  });

  const due = (of: Partial<FollowUp>) =>
    db.followUps.put(aFollowUp({ id: 'f-9', contactId: 'sara', openDue: 1, ...of }));
  const openToday = async () => {
    await openPanel();
    await title('Anna Conti');
    fireEvent.click(screen.getByRole('button', { name: /^Today/u }));
  };
  const asked = () => vi.mocked(askBackground).mock.lastCall;

  test('a check-in goes with one click into a new message from the account of the last mail', async () => {
    await due({ kind: 'check-in' });
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Write: Sara Rossi' }));
    expect(await screen.findByText('The new message opens; you send it.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked()).toEqual([
      'newMessageWanted',
      {
        actId: expect.any(String) as string,
        text: {
          contactId: 'sara',
          account: me.address,
          to: sara.address,
          subject: 'How things are with you',
          opening: expect.stringContaining('Dear Sara Rossi,') as string,
          close: expect.stringContaining('Is everything as you expected it to be?') as string,
          followUpIds: ['f-9'],
          occasion: null,
          purpose: 'check-in',
        },
      },
    ]);
  });

  test('while the latest thread is young it goes there, as a reply', async () => {
    await due({ kind: 'check-in' });
    await db.interactions.put(
      aMail({ id: 'new', contactId: 'sara', at: Date.now() - 86_400_000, threadId: 't-5' }),
    );
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Write: Sara Rossi' }));
    await vi.waitFor(() =>
      expect(asked()).toEqual([
        'openWanted',
        expect.objectContaining({
          account: me.address,
          threadId: 't-5',
          text: expect.objectContaining({ to: sara.address, followUpIds: ['f-9'] }) as unknown,
        }),
      ]),
    );
  });

  test('a check-in whose mail can settle more is looked at first', async () => {
    await due({ kind: 'check-in' });
    const thanks = { kind: 'thank-you', occasion: 'for-an-order', joins: true } as const;
    await due({ id: 'f-10', openDue: undefined, ...thanks });
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Write: Sara Rossi' }));
    await screen.findByRole('dialog', { name: 'Write to Sara Rossi' });
    press('New message');
    expect(await screen.findByText('The new message opens; you send it.')).toBeTruthy();
  });

  test('an answer owed opens its mail', async () => {
    await due({ kind: 'reply', interactionId: 'old', due: { at: '2026-11-19T09:00:00Z' } });
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Open: Sara Rossi' }));
    await vi.waitFor(() =>
      expect(asked()).toEqual([
        'openWanted',
        expect.objectContaining({ account: me.address, threadId: 't-1', text: null }),
      ]),
    );
  });

  test('thanks go into a mail of theirs that is opened for it', async () => {
    await due({ kind: 'thank-you', occasion: 'after-a-call', due: { at: '2026-11-19T09:00:00Z' } });
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Thank: Sara Rossi' }));
    await screen.findByRole('dialog', { name: 'Thank Sara Rossi' });
    press('Into the reply');
    expect(await screen.findByText('The mail opens, with the text in its reply.')).toBeTruthy();
    expect(asked()).toEqual([
      'openWanted',
      expect.objectContaining({
        threadId: 't-1',
        text: expect.objectContaining({ occasion: 'after-a-call' }) as unknown,
      }),
    ]);
  });
});

describe('a text on its way', () => {
  const text: WaitingText = {
    actId: 'act-9',
    tabId: 0,
    contactId: 'sara',
    account: me.address,
    to: sara.address,
    subject: 'How things are with you',
    opening: 'Dear Sara,\n\nIt has been a while.',
    close: 'Is all well?',
    followUpIds: [],
    occasion: null,
    threadId: null,
    state: 'waiting',
    at: Date.now(),
  };
  const stillHere = 'The text for Sara Rossi is still here';

  test('beside the new message stands the person to whom it is written', async () => {
    await openPanel();
    await title('No mail open');
    await act(() => keepWaitingText({ ...text, tabId, state: 'inserted' }));
    expect(await title('Sara Rossi')).toBeTruthy();
  });

  test('whose place did not open is shown, copied and put away', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await annasMail();
    await openPanel();
    await title('Anna Conti');
    await act(() => keepWaitingText(text));
    expect(screen.queryByRole('region', { name: stillHere })).toBeNull();
    await act(() => keepWaitingText({ ...text, state: 'refused' }));
    await screen.findByRole('region', { name: stillHere });
    press('Copy');
    expect(copied).toHaveBeenCalledWith('Dear Sara,\n\nIt has been a while.\nIs all well?');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    press('Close');
    await vi.waitFor(() => expect(screen.queryByRole('region', { name: stillHere })).toBeNull());
  });

  test.each(['waiting', 'given'] as const)('%s too long is shown by itself', async (state) => {
    await keepWaitingText({ ...text, state, at: Date.now() - 19_900 });
    await annasMail();
    await openPanel();
    await title('Anna Conti');
    expect(await screen.findByRole('region', { name: stillHere })).toBeTruthy();
  });

  test('that stands in its message is not shown, however long it stays there', async () => {
    await keepWaitingText({ ...text, state: 'inserted', at: Date.now() - 60_000 });
    await annasMail();
    await openPanel();
    await title('Anna Conti');
    expect(screen.queryByRole('region', { name: stillHere })).toBeNull();
  });
});

test('what a mail sent elsewhere has settled is told here too, and can be taken back', async () => {
  vi.mocked(askBackground).mockResolvedValue({ undone: true });
  await openPanel();
  await title('No mail open');
  const now = Date.now();
  await act(() =>
    keepNotedSending({ actId: 'act-7', sentAt: now, settled: ['check-in'], at: now }),
  );
  expect(await screen.findByText(/^Noted: asked how it goes/u)).toBeTruthy();
  press('Undo');
  expect(vi.mocked(askBackground)).toHaveBeenLastCalledWith('undo', { actId: 'act-7' });
});

test('another outsider of the conversation is one click away, and so is the way back', async () => {
  vi.mocked(askBackground).mockResolvedValue({ contactId: 'sara' });
  await keepOpenThread(threadWith({ others: [sara] }));
  await openPanel();
  await title('Anna Conti');
  press('Show: Sara Rossi');
  expect(await title('Sara Rossi')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Show: Anna Conti' })).toBeTruthy();
  press('Back to the mail');
  expect(await title('Anna Conti')).toBeTruthy();
});

test('where the reply cannot be opened nothing is remembered, and it is said why', async () => {
  await db.followUps.put(
    aFollowUp({ id: 'f-2', kind: 'thank-you', occasion: 'after-a-call', openDue: 1 }),
  );
  vi.mocked(askPage).mockResolvedValue({ outcome: 'no-reply-box' } as never);
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  press('Thank');
  await screen.findByRole('dialog', { name: 'Thank Anna Conti' });
  press('Into the reply');
  expect(await screen.findByText(/Click Reply in the mail/u)).toBeTruthy();
  expect(vi.mocked(askBackground)).not.toHaveBeenCalled();
});

test('a mail that is not understood shows nobody; the typed address shows the person', async () => {
  await keepOpenThread(threadWith({ contact: null, contactId: null }));
  vi.mocked(askBackground).mockResolvedValue({ contactId: 'sara' });
  await openPanel();
  await title('I cannot tell who this mail is from');
  const field = screen.getByRole('textbox', { name: 'Type the address, if you like' });
  fireEvent.change(field, { target: { value: sara.address } });
  press('Show the person');
  expect(await title('Sara Rossi')).toBeTruthy();
});

test('a webmail in which nobody answers must be loaded anew', async () => {
  vi.mocked(askPage).mockRejectedValue(new Error('Receiving end does not exist'));
  await openPanel();
  expect(await screen.findByText('Premura was updated', {}, { timeout: 3_000 })).toBeTruthy();
});

test('a row of Today opens its card, with a way back to the open mail', async () => {
  await db.followUps.put(
    aFollowUp({ id: 'f-3', contactId: 'sara', topic: 'The quote', openDue: 1 }),
  );
  await annasMail();
  await openPanel();
  await title('Anna Conti');
  fireEvent.click(screen.getByRole('button', { name: /^Today/u }));
  fireEvent.click(await screen.findByText('Sara Rossi'));
  expect(await title('Sara Rossi')).toBeTruthy();
  press('Back to the mail');
  expect(await title('Anna Conti')).toBeTruthy();
});

test('a note about anyone begins with three letters', async () => {
  await openPanel();
  await title('No mail open');
  press('Note');
  const pick = await screen.findByRole('dialog', { name: 'A note about whom?' });
  const [field] = [...pick.getElementsByTagName('input')];
  fireEvent.change(field as HTMLInputElement, { target: { value: 'ros' } });
  fireEvent.click(await screen.findByText('Sara Rossi'));
  expect(await title('Sara Rossi')).toBeTruthy();
  expect(document.activeElement).toBe(await noteAbout('Sara'));
});

test('who works by keyboard stays in the panel when a button goes away', async () => {
  await db.followUps.put(aFollowUp({ id: 'f-1', openDue: 1 }));
  vi.mocked(askBackground).mockImplementation((async () => {
    await db.followUps.delete('f-1');
    return { ok: true };
  }) as never);
  await annasMail();
  await openPanel();
  const button = await screen.findByRole('button', { name: 'Done' });
  button.focus();
  fireEvent.click(button);
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});
