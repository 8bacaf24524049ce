import { beforeEach, expect, test } from 'vitest';
import { onAddressAdded } from '@/entrypoints/background/onAddressAdded';
import { onNoteWritten } from '@/entrypoints/background/onNoteWritten';
import { onPeopleMerged } from '@/entrypoints/background/onPeopleMerged';
import { onRecordKept } from '@/entrypoints/background/onRecordKept';
import { onUndo } from '@/entrypoints/background/onUndo';
import { saveThread } from '@/entrypoints/background/saveThread';
import { contactByAddress, contactById } from '@/storage/contacts';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { openFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { notesAbout } from '@/storage/notes';
import { recordsAbout } from '@/storage/records';
import { aContact } from '../../builders/aContact';
import { aPromise, ofARecord } from '../../builders/aRecord';
import { address, aMessage, anna, aReading } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const home = address('anna.conti@posta.example');
const before = (hours: number) => now.subtract({ hours }).toString();

const asOne = (actId = 'merge') =>
  onPeopleMerged({ actId, contactId: 'anna', otherId: 'anna-home' }, panel);
/** All that is kept, but for what follows from it. */
async function everything() {
  const tables = db.tables.filter(({ name }) => !['acts', 'figures'].includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows, (key, value: unknown) => (key === 'rhythm' ? undefined : value), 1);
}

beforeEach(async () => {
  await freshBackground(now);
  const other = { id: 'anna-home', addresses: [home], name: 'Anna  CONTI'.replace('  ', ' ') };
  await db.contacts.bulkPut(
    [aContact(), aContact({ ...other, followedSince: null })].map(contactRow),
  );
});

/** A mail of hers that waits for an answer, a note and a promise with the record that goes. */
async function aLifeWithTheOther() {
  const contact = { name: anna.name, address: home };
  const waiting = aMessage({ from: contact, sentAt: before(2), text: 'Can you send the price?' });
  await onRecordKept({ actId: 'r', record: aPromise({ contactId: 'anna-home' }) }, panel);
  await onNoteWritten({ actId: 'n', contactId: 'anna-home', noteId: 'n-1', text: 'Kiln' }, panel);
  await saveThread('t', { ...aReading([waiting]), contact }, { restsOn: [], now });
}

test('everything about the other stands with the one that is kept', async () => {
  await aLifeWithTheOther();
  const [due] = await openFollowUpsOf('anna-home');
  await asOne();
  expect(await contactById('anna-home')).toBeUndefined();
  expect((await contactByAddress(home))?.id).toBe('anna');
  expect((await recordsAbout('anna')).map(({ id }) => id)).toEqual(['record-1']);
  expect((await notesAbout('anna')).map(({ id }) => id)).toEqual(['n-1']);
  const [mail] = await historyWith('anna');
  expect(mail?.contactId).toBe('anna');
  const kinds = (await openFollowUpsOf('anna')).map(({ kind, interactionId }) => [
    kind,
    interactionId,
  ]);
  expect(due).toBeDefined();
  expect(kinds).toContainEqual(['reply', mail?.id]);
  expect(await openFollowUpsOf('anna-home')).toEqual([]);
});

test('whom somebody recommended us to is the one that is kept', async () => {
  const sent = { referred: 'Anna', referredContactId: 'anna-home', outcome: null, toldAt: null };
  const record = { ...ofARecord, contactId: 'carla', kind: 'recommendation', ...sent } as const;
  await db.contacts.put(
    contactRow(aContact({ id: 'carla', addresses: [address('carla@x.example')] })),
  );
  await onRecordKept({ actId: 'r', record }, panel);
  await asOne();
  expect(await recordsAbout('carla')).toMatchObject([{ referredContactId: 'anna' }]);
});

test('what comes from the other address comes from the same person now', async () => {
  await asOne();
  const contact = { name: anna.name, address: home };
  const mail = aMessage({ from: contact, sentAt: before(1) });
  await saveThread('t-2', { ...aReading([mail]), contact }, { restsOn: [], now });
  expect(await historyWith('anna')).toHaveLength(1);
  expect(await db.contacts.count()).toBe(1);
});

test('undo brings both back as they were', async () => {
  await aLifeWithTheOther();
  const stood = await everything();
  await asOne();
  await onUndo({ actId: 'merge' }, panel);
  expect(await everything()).toBe(stood);
});

test('nobody becomes one with themselves, nor with somebody who is not kept', async () => {
  const self = { actId: 'm-1', contactId: 'anna', otherId: 'anna' };
  await expect(onPeopleMerged(self, panel)).rejects.toThrow('same-person');
  const gone = { actId: 'm-2', contactId: 'anna', otherId: 'nobody' };
  await expect(onPeopleMerged(gone, panel)).rejects.toThrow('no such person');
  expect(await db.contacts.count()).toBe(2);
});

test('an address that is kept already is not taken from its person', async () => {
  const add = (actId: string, text: string) =>
    onAddressAdded({ actId, contactId: 'anna', address: address(text) }, panel);
  expect(await add('a-1', home)).toEqual({ added: false });
  expect(await add('a-2', 'a.conti@vetreria.example')).toEqual({ added: true });
  expect((await contactById('anna'))?.addresses).toEqual([
    anna.address,
    'a.conti@vetreria.example',
  ]);
  expect((await contactById('anna-home'))?.addresses).toEqual([home]);
  await onUndo({ actId: 'a-2' }, panel);
  expect((await contactById('anna'))?.addresses).toEqual([anna.address]);
});
