import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scheduled } from '@/domain/followUps/scheduled';
import { SWITCHED_OFF } from '@/domain/mail/switchedOff';
import { refreshBadge } from '@/entrypoints/background/badge';
import { onDiscreetTurned } from '@/entrypoints/background/onDiscreetTurned';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onMessageSending } from '@/entrypoints/background/onMessageSending';
import { onRowsSeen } from '@/entrypoints/background/onRowsSeen';
import { onSettingsKept } from '@/entrypoints/background/onSettingsKept';
import { onSettingsReset } from '@/entrypoints/background/onSettingsReset';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { onUndo } from '@/entrypoints/background/onUndo';
import type { SettingsSaid } from '@/domain/people/settings';
import { askPage } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { openThreadOfTab } from '@/storage/openThreads';
import { currentSettings } from '@/storage/settings';
import { aFollowUp } from '../../builders/aFollowUp';
import { address, aMessage, anna, aReading, me } from '../../builders/aReading';
import { aSentRow } from '../../builders/aSeenRow';
import { freshBackground } from './freshBackground';

// The page hears what it is told.
vi.mock('@/messaging/background');

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const earlier = now.subtract({ hours: 50 }).toString();
let acts = 0;
const actId = () => `act-${(acts += 1)}`;
const keep = async (settings: SettingsSaid, id = actId()) =>
  onSettingsKept({ actId: id, settings }, panel);
const open = async () =>
  onThreadOpened({ actId: actId(), reading: aReading([aMessage({ sentAt: earlier })]) }, page);
const see = async () =>
  onRowsSeen(
    { actId: actId(), account: me.address, rows: [aSentRow()], shown: [anna.address] },
    page,
  );
const idOfAnna = async () => (await contactByAddress(anna.address))?.id ?? 'nobody';
const follow = async () =>
  onFollowed({ actId: actId(), contactId: await idOfAnna(), follow: true }, panel);
/** Two days ago in Rome, whatever was kept. */
async function remind() {
  const contactId = await idOfAnna();
  const row = scheduled(aFollowUp({ contactId, due: { on: '2026-11-17' } }), 'Europe/Rome');
  await change({ id: actId(), now }, (c) => c.put('followUps', [row]));
}

beforeEach(async () => {
  await freshBackground(now);
  vi.mocked(askPage).mockReset().mockResolvedValue({ ok: true });
  await keep({ zone: 'Europe/Rome' });
  const tab = { url: 'https://mail.google.com/mail/u/0/', active: true };
  fakeBrowser.tabs.query = vi.fn(async () => [{ ...tab, id: 7 } as never]);
});

describe('what the user sets', () => {
  test('is kept, and the rest stays as it was', async () => {
    await keep({ peopleADay: 8 });
    await keep({ workFrom: 540 });
    expect(await currentSettings()).toMatchObject({ peopleADay: 8, workFrom: 540, workTo: 1080 });
  });

  test('is taken back by undo', async () => {
    await keep({ peopleADay: 8 }, 'eight');
    await onUndo({ actId: 'eight' }, panel);
    expect((await currentSettings()).peopleADay).toBe(12);
  });

  test('another home zone moves what is due by its midnight, and undo moves it back', async () => {
    await open();
    await remind();
    const due = async () => (await db.followUps.get('f-1'))?.openDue;
    const before = await due();
    await keep({ zone: 'America/New_York' }, 'away');
    expect((await due()) ?? 0).toBe((before ?? 0) + 6 * 3_600_000);
    await onUndo({ actId: 'away' }, panel);
    expect(await due()).toBe(before);
  });

  test('set back, people and what is due stay, and so does whom to leave alone', async () => {
    await open();
    await remind();
    await change({ id: actId(), now }, async (c) =>
      c.put('settings', [{ ...(await currentSettings()), neverTrack: ['spam.example'] }]),
    );
    await keep({ peopleADay: 8, discreet: { mode: 'always', from: 0, to: 60 } });
    await onSettingsReset({ actId: 'reset' }, panel);
    expect(await currentSettings()).toMatchObject({
      peopleADay: 12,
      zone: 'Europe/Rome',
      neverTrack: ['spam.example'],
    });
    expect((await currentSettings()).discreet).toBeUndefined();
    expect(await contactByAddress(anna.address)).toBeDefined();
    expect(await db.followUps.get('f-1')).toBeDefined();
    await onUndo({ actId: 'reset' }, panel);
    expect((await currentSettings()).peopleADay).toBe(8);
  });
});

describe('switched off', () => {
  const offGmail = { off: { services: ['gmail'], accounts: [] } } as const;
  const offHere = { off: { services: [], accounts: [me.address] } } as const;

  test.each([
    ['for the webmail', offGmail],
    ['for the mailbox', offHere],
  ])('%s nothing is shown or kept of a mail, a list or a sending', async (_, off) => {
    await keep(off);
    expect(await open()).toBeNull();
    expect(await see()).toEqual({ marks: [] });
    const sending = {
      outcome: 'sent',
      composeId: 'c-1',
      threadId: 't-1',
      messageId: 'm-1',
    } as const;
    await onMessageSending(
      { actId: actId(), account: me.address, sending: { ...sending, to: [anna.address] } },
      page,
    );
    const tables = [db.contacts, db.interactions, db.followUps, db.readerHealth];
    expect(await Promise.all(tables.map((one) => one.count()))).toEqual([0, 0, 0, 0]);
    expect(await openThreadOfTab(7)).toMatchObject({ contact: null, contactId: null });
    expect((await openThreadOfTab(7))?.missing[0]?.reason).toBe(SWITCHED_OFF);
  });

  test('elsewhere it goes on', async () => {
    await keep({
      off: { services: ['outlook'], accounts: [address('other@nerilighting.example')] },
    });
    expect(await open()).not.toBeNull();
  });

  test('every tab is asked to read again, so that bar and marks go or come at once', async () => {
    await keep(offGmail);
    expect(vi.mocked(askPage)).toHaveBeenCalledWith(7, 'readAgain', {});
  });
});

describe('discreet mode', () => {
  beforeEach(async () => {
    await open();
    await follow();
    await remind();
  });
  const turn = async (id = actId()) => onDiscreetTurned({ actId: id }, panel);

  test('leaves the bar its mark and no word', async () => {
    expect((await open())?.deed).not.toBeNull();
    await turn();
    const nothing = { followed: false, deed: null, lastWordAt: null, noted: null };
    expect(await open()).toEqual({ ...nothing, isDiscreet: true });
    await turn();
    expect((await open())?.deed).not.toBeNull();
  });

  test('leaves a mark in the list that does not say for what', async () => {
    expect((await see()).marks[0]?.deed).toMatchObject({ words: 'the list', overdue: true });
    await turn();
    const { marks } = await see();
    expect(marks).toHaveLength(1);
    expect(marks[0]?.deed).toMatchObject({ kind: 'custom', words: 'Premura', overdue: false });
  });

  test('tells every open mail at once', async () => {
    vi.mocked(askPage).mockClear();
    await turn();
    expect(vi.mocked(askPage)).toHaveBeenCalledWith(7, 'barChanged', {
      bar: expect.objectContaining({ isDiscreet: true }),
    });
  });

  test('by the hour wakes the worker when its hours begin', async () => {
    await keep({ discreet: { mode: 'hours', from: 18 * 60, to: 19 * 60 } });
    await refreshBadge();
    const [alarm] = await fakeBrowser.alarms.getAll();
    const evening = Temporal.Instant.from('2026-11-19T17:00:00Z').epochMilliseconds;
    expect(alarm?.scheduledTime).toBe(evening);
  });
});

test('what is written from another address of the user’s own is their word', async () => {
  const own = address('marta@neri-home.example');
  await keep({ ownAddresses: [own] });
  const from = { name: 'Marta', address: own };
  const written = aMessage({ from, to: [anna], sentAt: earlier });
  await onThreadOpened({ actId: actId(), reading: aReading([written], { contact: from }) }, page);
  expect(await contactByAddress(own)).toBeUndefined();
  const [mail] = await db.interactions.toArray();
  expect(mail).toMatchObject({ contactId: await idOfAnna(), direction: 'out' });
});
