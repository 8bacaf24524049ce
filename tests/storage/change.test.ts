import { beforeEach, describe, expect, test } from 'vitest';
import { change, forgetOldActs } from '@/storage/change';
import { contactByAddress, contactById, contactsNamedLike } from '@/storage/contacts';
import { db } from '@/storage/db';
import { notesAbout } from '@/storage/notes';
import { undoAct } from '@/storage/undo';
import { aContact } from '../builders/aContact';
import { address } from '../builders/aReading';
import { aFollowUp } from '../builders/aFollowUp';

const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const aNote = (id: string, text = 'Second kiln in February') => ({
  id,
  contactId: 'anna',
  text,
  pinned: false,
  createdAt: now.epochMilliseconds,
  editedAt: null,
});

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('one door for every write', () => {
  test('an act that is sent twice is done once and answers the same', async () => {
    let runs = 0;
    const act = () =>
      change({ id: 'a-1', now }, async (c) => {
        runs += 1;
        await c.put('notes', [aNote(`n-${runs}`)]);
        return runs;
      });
    expect(await act()).toBe(1);
    expect(await act()).toBe(1);
    expect(await db.notes.count()).toBe(1);
  });

  test('an act that fails half-way leaves nothing behind', async () => {
    const act = change({ id: 'a-1', now }, async (c) => {
      await c.put('contacts', [aContact()]);
      await c.put('notes', [aNote('n-1')]);
      throw new Error('the composer closed');
    });
    await expect(act).rejects.toThrow('the composer closed');
    expect(await db.contacts.count()).toBe(0);
    expect(await db.notes.count()).toBe(0);
    expect(await db.acts.count()).toBe(0);
  });

  test('a second person cannot take an address that somebody has', async () => {
    await change({ id: 'a-1', now }, (c) => c.put('contacts', [aContact()]));
    const twin = change({ id: 'a-2', now }, (c) => c.put('contacts', [aContact({ id: 'twin' })]));
    await expect(twin).rejects.toThrow(/ConstraintError|constraint/u);
    expect(await db.contacts.count()).toBe(1);
    expect((await contactByAddress(address('anna@vetreriaconti.example')))?.id).toBe('anna');
  });
});

describe('undo', () => {
  const undo = (id: string) => change({ id: `undo:${id}`, now }, (c) => undoAct(c, id));

  test('brings back what stood there before', async () => {
    await change({ id: 'a-1', now }, (c) => c.put('notes', [aNote('n-1', 'first words')]));
    await change({ id: 'a-2', now }, (c) => c.put('notes', [aNote('n-1', 'other words')]));
    expect(await undo('a-2')).toMatchObject({ undone: true, contactIds: ['anna'] });
    expect((await notesAbout('anna')).map(({ text }) => text)).toEqual(['first words']);
  });

  test('brings back a deleted note', async () => {
    await change({ id: 'a-1', now }, (c) => c.put('notes', [aNote('n-1')]));
    await change({ id: 'a-2', now }, (c) => c.remove('notes', ['n-1']));
    expect(await notesAbout('anna')).toEqual([]);
    await undo('a-2');
    expect(await notesAbout('anna')).toEqual([aNote('n-1')]);
  });

  test('brings back what stood there before an act that wrote the same row twice', async () => {
    await change({ id: 'a-1', now }, (c) => c.put('notes', [aNote('n-1', 'first words')]));
    await change({ id: 'a-2', now }, async (c) => {
      await c.put('notes', [aNote('n-1', 'other words')]);
      await c.put('notes', [aNote('n-1', 'last words')]);
    });
    await undo('a-2');
    expect((await notesAbout('anna')).map(({ text }) => text)).toEqual(['first words']);
  });

  test('never undoes what was changed again since', async () => {
    await change({ id: 'a-1', now }, (c) => c.put('notes', [aNote('n-1', 'first words')]));
    await change({ id: 'a-2', now }, (c) => c.put('notes', [aNote('n-1', 'newer words')]));
    expect((await undo('a-1')).undone).toBe(false);
    expect((await notesAbout('anna')).map(({ text }) => text)).toEqual(['newer words']);
  });

  test('a follow-up that a message settled is not settled by that message again', async () => {
    const open = aFollowUp({ kind: 'reply', since: 5 });
    const closed = { ...open, state: 'done', closed: { how: 'message', at: 9 } } as const;
    await change({ id: 'a-1', now }, (c) => c.record('followUps', [open]));
    await change({ id: 'a-2', now }, (c) => c.put('followUps', [closed]));
    await undo('a-2');
    expect(await db.followUps.get(open.id)).toEqual({ ...open, notBefore: now.epochMilliseconds });
  });

  test('an unknown act undoes nothing', async () => {
    expect(await undo('never')).toEqual({ undone: false, contactIds: [], rows: [] });
  });

  test('before-images older than a day are forgotten', async () => {
    const yesterday = now.subtract({ hours: 25 });
    await change({ id: 'old', now: yesterday }, (c) => c.put('notes', [aNote('n-1')]));
    await change({ id: 'new', now }, (c) => c.put('notes', [aNote('n-2')]));
    await forgetOldActs(now);
    expect((await db.acts.toArray()).map(({ id }) => id)).toEqual(['new']);
  });
});

describe('finding people', () => {
  test('by the beginning of any name or address, accents or not, those followed first', async () => {
    const lena = aContact({
      id: 'lena',
      name: 'Krüger, Lena',
      addresses: [address('l.krueger@brandt-technik.example')],
    });
    const krug = aContact({
      id: 'krug',
      name: 'Aldo Krug',
      followedSince: null,
      addresses: [address('aldo@krug.example')],
    });
    await change({ id: 'a-1', now }, (c) => c.put('contacts', [krug, lena]));
    expect((await contactsNamedLike('krü', 5)).map(({ id }) => id)).toEqual(['lena', 'krug']);
    expect((await contactsNamedLike('L.KRUE', 5)).map(({ id }) => id)).toEqual(['lena']);
    expect(await contactsNamedLike('  ', 5)).toEqual([]);
  });

  test('the words by which one is found follow the name', async () => {
    await change({ id: 'a-1', now }, (c) => c.put('contacts', [aContact()]));
    await change({ id: 'a-2', now }, (c) => c.put('contacts', [aContact({ name: 'Anna Verdi' })]));
    expect(await contactsNamedLike('cont', 5)).toEqual([]);
    expect((await contactById('anna'))?.name).toBe('Anna Verdi');
  });
});
