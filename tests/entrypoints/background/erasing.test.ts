import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onNoteWritten } from '@/entrypoints/background/onNoteWritten';
import { onPeopleMerged } from '@/entrypoints/background/onPeopleMerged';
import { onPersonErased } from '@/entrypoints/background/onPersonErased';
import { onRecordKept } from '@/entrypoints/background/onRecordKept';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { onUndo } from '@/entrypoints/background/onUndo';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { draft, keepDraft } from '@/storage/drafts';
import { openThreadOfTab } from '@/storage/openThreads';
import { ofARecord } from '../../builders/aRecord';
import { address, aMessage, anna, aReading } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const bruno = { name: 'Bruno Fabbri', address: address('bruno@fabbri.example') };
const lately = now.subtract({ hours: 2 }).toString();

let acts = 0;
const actId = () => `act-${(acts += 1)}`;
const open = (who: typeof anna, tabId: number) =>
  onThreadOpened(
    {
      actId: actId(),
      reading: { ...aReading([aMessage({ from: who, sentAt: lately })]), contact: who },
    },
    { from: 'page', tabId },
  );
const idOf = async (who: typeof anna) => (await contactByAddress(who.address))?.id ?? '';
const note = async (who: typeof anna, text: string) =>
  onNoteWritten(
    {
      actId: `note-of-${who.address.split('@')[0]}`,
      contactId: await idOf(who),
      noteId: text,
      text,
    },
    panel,
  );
const erase = async (leaveAlone = false) =>
  onPersonErased({ actId: 'erase', contactId: await idOf(anna), leaveAlone }, panel);
/** Everything that Premura holds anywhere, as one text. */
async function everythingKept(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session];
  return JSON.stringify([tables, await Promise.all(areas.map((area) => area.get(null)))]);
}

beforeEach(async () => {
  await freshBackground(now);
  fakeBrowser.tabs.sendMessage = vi.fn(async () => ({ res: { ok: true } }));
  await open(anna, 7);
  await note(anna, 'kiln');
});

test('nothing of an erased person is left anywhere: no row, no image for undo, no draft, no open mail', async () => {
  const contactId = await idOf(anna);
  await keepDraft(`note:${contactId}`, 'half written');
  expect(await everythingKept()).toContain(anna.address);
  await erase();
  const kept = await everythingKept();
  for (const trace of [anna.address, contactId, 'kiln', 'half written']) {
    expect(kept).not.toContain(trace);
  }
  expect(await openThreadOfTab(7)).toBeNull();
});

test('whoever was made one of two records is erased as both', async () => {
  const home = { ...anna, address: address('anna.conti@posta.example') };
  await open(home, 8);
  await note(home, 'the second kiln');
  const otherId = await idOf(home);
  await keepDraft(`note:${otherId}`, 'half a word');
  await onPeopleMerged({ actId: 'merge', contactId: await idOf(anna), otherId }, panel);
  await erase();
  const kept = await everythingKept();
  for (const trace of [home.address, otherId, 'the second kiln', 'half a word']) {
    expect(kept).not.toContain(trace);
  }
});

test('neither undo of the erasing nor of anything before it brings something back', async () => {
  await erase();
  for (const act of ['erase', 'note-of-anna']) {
    expect(await onUndo({ actId: act }, panel)).toEqual({ undone: false });
  }
  expect(await db.notes.count()).toBe(0);
});

test('others stay as they are, with their mails and what is half written about them', async () => {
  await open(bruno, 8);
  await note(bruno, 'lamps');
  await keepDraft(`note:${await idOf(bruno)}`, 'to be told');
  await erase();
  const contactId = await idOf(bruno);
  expect(await db.notes.toArray()).toMatchObject([{ text: 'lamps' }]);
  expect(await openThreadOfTab(8)).toMatchObject({ contactId });
  expect(await draft(`note:${contactId}`)).toBe('to be told');
  expect(await onUndo({ actId: 'note-of-bruno' }, panel)).toEqual({ undone: true });
});

test('whom they were sent by keeps the name that was written down, and no way to them', async () => {
  await open(bruno, 8);
  const record = {
    ...ofARecord,
    id: 'sent',
    kind: 'recommendation',
    contactId: await idOf(bruno),
    referred: 'somebody from the glassworks',
    referredContactId: await idOf(anna),
    outcome: null,
    toldAt: null,
  } as const;
  await onRecordKept({ actId: 'sent', record }, panel);
  await erase();
  expect(await db.records.get('sent')).toMatchObject({ referredContactId: null });
});

test('left alone from then on, only the address stays, on the list of those left alone', async () => {
  const contactId = await idOf(anna);
  await erase(true);
  expect((await db.settings.get('settings'))?.neverTrack).toEqual([anna.address]);
  await open(anna, 7);
  expect(await db.contacts.count()).toBe(0);
  expect(await everythingKept()).not.toContain(contactId);
});

test('whoever is gone already is erased without a word', async () => {
  await erase();
  expect(
    await onPersonErased({ actId: 'again', contactId: 'x', leaveAlone: false }, panel),
  ).toEqual({ ok: true });
});
