import { beforeEach, expect, test } from 'vitest';
import { onContactNamed } from '@/entrypoints/background/onContactNamed';
import { onLeftAlone } from '@/entrypoints/background/onLeftAlone';
import { onNoteWritten } from '@/entrypoints/background/onNoteWritten';
import { onRowsSeen } from '@/entrypoints/background/onRowsSeen';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { onUndo } from '@/entrypoints/background/onUndo';
import { LEFT_ALONE } from '@/domain/mail/withoutLeftAlone';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { openThreadOfTab } from '@/storage/openThreads';
import { aSentRow } from '../../builders/aSeenRow';
import { address, aMessage, anna, aReading, me } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const page = { from: 'page', tabId: 7 } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const bruno = { name: 'Bruno Fabbri', address: address('bruno@fabbri.example') };
const lately = now.subtract({ hours: 2 }).toString();

let acts = 0;
const actId = () => `act-${(acts += 1)}`;
const mailOf = (from: typeof anna) => aMessage({ from, sentAt: lately });
const open = (people: readonly (typeof anna)[], contact: typeof anna | null = anna) =>
  onThreadOpened({ actId: actId(), reading: { ...aReading(people.map(mailOf)), contact } }, page);
const leaveAlone = (neverTrack: readonly string[], colleagueDomains: readonly string[] = []) =>
  onLeftAlone({ actId: 'leave', neverTrack, colleagueDomains }, panel);
const shown = async () => await openThreadOfTab(7);

beforeEach(() => freshBackground(now));

test('what is kept of somebody goes once they are to be left alone, and undo brings it back', async () => {
  await open([anna]);
  const contactId = (await contactByAddress(anna.address))?.id ?? '';
  await onNoteWritten({ actId: actId(), contactId, noteId: 'n-1', text: 'Kiln' }, panel);
  expect(await leaveAlone([anna.address])).toEqual({ gone: 1 });
  const counts = [db.contacts, db.notes, db.interactions, db.followUps].map((table) =>
    table.count(),
  );
  expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  await onUndo({ actId: 'leave' }, panel);
  expect((await contactByAddress(anna.address))?.id).toBe(contactId);
  expect(await db.notes.count()).toBe(1);
});

test('their mail shows nobody, says why, and nothing of it is kept', async () => {
  await leaveAlone(['vetreriaconti.example']);
  await open([anna]);
  expect(await shown()).toMatchObject({ contact: null, contactId: null });
  expect((await shown())?.missing).toContainEqual({ fact: 'contact', reason: LEFT_ALONE });
  await expect(onContactNamed({ actId: actId(), contactId: 'x', ...anna }, panel)).rejects.toThrow(
    'leaves them alone',
  );
  expect(await db.contacts.count()).toBe(0);
  expect(await db.interactions.count()).toBe(0);
});

test('in a mail with others they are not there', async () => {
  await leaveAlone([anna.address]);
  await open([anna, bruno], bruno);
  expect(await shown()).toMatchObject({ contact: bruno, others: [] });
  expect(await contactByAddress(anna.address)).toBeUndefined();
  expect(await contactByAddress(bruno.address)).toBeDefined();
});

test('a mail that a colleague of another domain has answered is with whom else it is from outside', async () => {
  await leaveAlone([], ['fabbri.example']);
  await open([anna, bruno], bruno);
  expect(await shown()).toMatchObject({ contact: anna, others: [] });
  expect(await contactByAddress(bruno.address)).toBeUndefined();
});

test('no list of mails tells of them', async () => {
  await leaveAlone([anna.address]);
  const rows = [aSentRow({ people: [anna], at: lately })];
  const seen = { actId: actId(), account: me.address, rows, shown: [anna.address] };
  await onRowsSeen(seen, page);
  expect(await db.contacts.count()).toBe(0);
  await onUndo({ actId: 'leave' }, panel);
  await onRowsSeen({ ...seen, actId: actId() }, page);
  expect(await db.contacts.count()).toBe(1);
});
