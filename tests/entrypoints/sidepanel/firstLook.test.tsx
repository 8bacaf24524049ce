import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFirstLook } from '@/entrypoints/sidepanel/firstLook';
import { Root } from '@/entrypoints/sidepanel/Root';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { keepOpenThread } from '@/storage/openThreads';
import * as settings from '@/storage/settings';
import { aContact } from '../../builders/aContact';
import { anOpenThread } from '../../builders/anOpenThread';

vi.mock('@/messaging/background');

let tabId = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  await db.contacts.put(contactRow(aContact({ name: 'Anna Conti' })));
  const tab = await fakeBrowser.tabs.create({ url: 'https://mail.google.com/mail/u/0/' });
  tabId = tab.id ?? 0;
  fakeBrowser.tabs.get = vi.fn().mockResolvedValue({ ...tab, status: 'complete' });
  await keepOpenThread(anOpenThread({ tabId, contactId: 'anna' }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const heading = () => screen.queryByRole('heading', { name: 'Anna Conti' });

describe('what stands there as the panel opens', () => {
  test('is drawn at once, and read live from then on', async () => {
    const firstLook = await readFirstLook(tabId);
    render(<Root boundTo={tabId} firstLook={firstLook} />);
    expect(heading()).not.toBeNull();
    await act(async () => {
      await db.contacts.update('anna', { name: 'Anna Conti-Rossi' });
    });
    await screen.findByRole('heading', { name: 'Anna Conti-Rossi' });
  });

  test('is left out where the browser stores nothing: the panel says so itself', async () => {
    vi.spyOn(settings, 'currentSettings').mockRejectedValue(new Error('refused'));
    expect(await readFirstLook(tabId)).toBeNull();
  });

  test('is not waited for where reading takes long', async () => {
    vi.useFakeTimers();
    vi.spyOn(settings, 'currentSettings').mockReturnValue(new Promise(() => {}));
    const looked = readFirstLook(tabId);
    await vi.advanceTimersByTimeAsync(200);
    expect(await looked).toBeNull();
  });
});
