import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scheduled } from '@/domain/followUps/scheduled';
import { App } from '@/entrypoints/sidepanel/App';
import { askBackground } from '@/messaging/page';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { address } from '../../builders/aReading';

vi.mock('@/messaging/page');
vi.mock('@/messaging/background');

const names = ['Anna Conti', 'Lena Krüger', 'Sara Rossi'];
const people = names.map((name, nth) => {
  const id = name.split(' ', 1).join('').toLowerCase();
  const contact = aContact({ id, name, addresses: [address(`${id}@${id}.example`)] });
  return { ...contact, rhythm: { ...contact.rhythm, lastAt: 1_000 - nth } };
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  // Nothing is laid out here: the list is told how high it and its rows are.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(68);
  fakeBrowser.commands.getAll = vi
    .fn()
    .mockResolvedValue([{ name: 'thank', description: 'Thank', shortcut: 'Alt+Shift+T' }]);
  vi.mocked(askBackground).mockResolvedValue({ ok: true } as never);
  await db.delete();
  await db.open();
  await db.contacts.bulkPut(people.map(contactRow));
  await db.followUps.put(scheduled(aFollowUp({ contactId: 'lena' }), 'Europe/Rome'));
  const tab = await fakeBrowser.tabs.create({ url: 'https://mail.google.com/mail/u/0/' });
  fakeBrowser.tabs.get = vi.fn().mockResolvedValue({ ...tab, status: 'complete' });
  await act(async () => {
    render(<App boundTo={tab.id ?? 0} />);
  });
  fireEvent.click(await screen.findByRole('button', { name: 'People' }));
});

afterEach(cleanup);

const row = (name: string) => screen.findByRole('button', { name: new RegExp(name, 'u') });
const searchField = () => screen.findByRole('textbox', { name: /^Name, company/u });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('with no mail open somebody is found, opened, and the search still stands when one comes back', async () => {
  await row('Anna');
  fireEvent.change(await searchField(), { target: { value: 'krug' } });
  fireEvent.click(await row('Krüg'));
  expect(await screen.findByRole('heading', { level: 2, name: 'Lena Krüger' })).toBeTruthy();
  press('People');
  expect(await searchField()).toHaveProperty('value', 'krug');
});

test('what is due with several is put off by one act, which says for how many', async () => {
  await row('Lena');
  press('Choose several');
  press('All of them');
  press('Later');
  press('Next week');
  expect(await screen.findByText(/^Put off to .* for 1 person\.$/u)).toBeTruthy();
  const [name, request] = vi.mocked(askBackground).mock.calls[0] ?? [];
  expect(name).toBe('peopleSnoozed');
  expect(request).toMatchObject({ contactIds: ['anna', 'lena', 'sara'] });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('nothing is due with those who were chosen, so nothing is done', async () => {
  await row('Sara');
  press('Choose several');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Sara Rossi' }));
  press('Later');
  press('Next week');
  expect(await screen.findByText('Nothing is due with them before that.')).toBeTruthy();
  expect(askBackground).not.toHaveBeenCalled();
});

test('two who are one are shown beside one another', async () => {
  await row('Sara');
  press('Choose several');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Anna Conti' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Sara Rossi' }));
  press('Merge');
  expect(await screen.findByRole('dialog', { name: 'Addresses of Anna Conti' })).toBeTruthy();
  expect(
    await screen.findByRole('region', { name: 'Perhaps the same person: Sara Rossi' }),
  ).toBeTruthy();
});

test('a question mark tells the keys, but not where one writes it', async () => {
  fireEvent.keyDown(await searchField(), { key: '?' });
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.keyDown(await row('Anna'), { key: '?' });
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
  expect(await screen.findByText('Alt+Shift+T')).toBeTruthy();
});
