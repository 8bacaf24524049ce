import { beforeEach, describe, expect, test } from 'vitest';
import { onCareChanged } from '@/entrypoints/background/onCareChanged';
import { onRecordKept } from '@/entrypoints/background/onRecordKept';
import { onRecordRemoved } from '@/entrypoints/background/onRecordRemoved';
import { onUndo } from '@/entrypoints/background/onUndo';
import { contactById } from '@/storage/contacts';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { recordsAbout } from '@/storage/records';
import { aContact } from '../../builders/aContact';
import { aProblem, aPromise } from '../../builders/aRecord';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');

beforeEach(async () => {
  await freshBackground(now);
  await db.contacts.put(contactRow(aContact({ followedSince: null })));
});

describe('what is written down about a person', () => {
  test('by a promise one is followed, and undo takes back both', async () => {
    await onRecordKept({ actId: 'a-1', record: aPromise() }, panel);
    expect(await recordsAbout('anna')).toEqual([aPromise()]);
    expect((await contactById('anna'))?.followedSince).toBe(now.epochMilliseconds);

    await onUndo({ actId: 'a-1' }, panel);
    expect(await recordsAbout('anna')).toEqual([]);
    expect((await contactById('anna'))?.followedSince).toBeNull();
  });

  test('a changed record takes the place of the old one, and undo brings that back', async () => {
    await onRecordKept({ actId: 'a-1', record: aPromise() }, panel);
    await onRecordKept({ actId: 'a-2', record: aPromise({ what: 'the samples' }) }, panel);
    expect((await recordsAbout('anna')).map((one) => 'what' in one && one.what)).toEqual([
      'the samples',
    ]);
    await onUndo({ actId: 'a-2' }, panel);
    expect(await recordsAbout('anna')).toEqual([aPromise()]);
  });

  test('a removed record is gone, and comes back by undo', async () => {
    await onRecordKept({ actId: 'a-1', record: aProblem() }, panel);
    await onRecordRemoved({ actId: 'a-2', id: 'record-2' }, panel);
    expect(await recordsAbout('anna')).toEqual([]);
    await onUndo({ actId: 'a-2' }, panel);
    expect(await recordsAbout('anna')).toEqual([aProblem()]);
  });

  test('a record never becomes one of another kind or person', async () => {
    await onRecordKept({ actId: 'a-1', record: aPromise() }, panel);
    const other = onRecordKept({ actId: 'a-2', record: aProblem({ id: 'record-1' }) }, panel);
    await expect(other).rejects.toThrow('another person or kind');
    expect(await recordsAbout('anna')).toEqual([aPromise()]);
  });

  test('about nobody who is kept nothing is written', async () => {
    const record = aPromise({ contactId: 'nobody' });
    await expect(onRecordKept({ actId: 'a-1', record }, panel)).rejects.toThrow('no such person');
    expect(await db.records.count()).toBe(0);
  });
});

describe('what is said about the relationship', () => {
  const said = async () => (await contactById('anna'))?.care;

  test('only the parts that are named change, and undo brings back what was said before', async () => {
    const anna = { contactId: 'anna', without: [] };
    await onCareChanged({ ...anna, actId: 'a-1', care: { role: 'customer', tier: 'B' } }, panel);
    await onCareChanged({ ...anna, actId: 'a-2', care: { tier: 'A' } }, panel);
    expect(await said()).toEqual({ role: 'customer', tier: 'A' });
    await onUndo({ actId: 'a-2' }, panel);
    expect(await said()).toEqual({ role: 'customer', tier: 'B' });
  });

  test('a part can be taken back, and a rhythm agreed', async () => {
    const care = { role: 'customer', lostAt: 1 } as const;
    await onCareChanged(
      { actId: 'a-1', contactId: 'anna', care, without: [], cadenceDays: 30 },
      panel,
    );
    await onCareChanged({ actId: 'a-2', contactId: 'anna', care: {}, without: ['lostAt'] }, panel);
    expect(await said()).toEqual({ role: 'customer' });
    expect((await contactById('anna'))?.cadenceDays).toBe(30);
  });
});
