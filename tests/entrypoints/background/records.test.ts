import { beforeEach, describe, expect, test } from 'vitest';
import { onCareChanged } from '@/entrypoints/background/onCareChanged';
import { onRecordKept } from '@/entrypoints/background/onRecordKept';
import { onRecordRemoved } from '@/entrypoints/background/onRecordRemoved';
import { onSpoke } from '@/entrypoints/background/onSpoke';
import { onTalkChanged } from '@/entrypoints/background/onTalkChanged';
import { onTalkRemoved } from '@/entrypoints/background/onTalkRemoved';
import { onUndo } from '@/entrypoints/background/onUndo';
import { contactById } from '@/storage/contacts';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { openFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';
import { aContact } from '../../builders/aContact';
import type { RecordOf } from '@/domain/records/record';
import { address } from '../../builders/aReading';
import { aProblem, aPromise, someRecords } from '../../builders/aRecord';
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

test('a talk noted otherwise than it was is changed, its thanks follow, and undo brings both back', async () => {
  const ids = { interactionId: 't-1', followUpId: 'f-1' };
  const talk = { kind: 'call', went: 'well', at: now.epochMilliseconds - 1, said: '' } as const;
  await onSpoke({ actId: 'a-1', contactId: 'anna', ...ids, ...talk }, panel);
  const thanks = async () => (await openFollowUpsOf('anna')).find(({ id }) => id === 'f-1');
  expect((await thanks())?.occasion).toBe('after-a-call');

  const changed = { ...talk, went: 'badly', said: 'furious about 4471' } as const;
  await onTalkChanged({ actId: 'a-2', interactionId: 't-1', ...changed }, panel);
  expect(await historyWith('anna')).toMatchObject([{ id: 't-1', ...changed }]);
  expect((await thanks())?.occasion).toBe('after-a-bad-talk');

  await onUndo({ actId: 'a-2' }, panel);
  expect(await historyWith('anna')).toMatchObject([{ id: 't-1', ...talk }]);
  expect((await thanks())?.occasion).toBe('after-a-call');
});

test('a talk noted by mistake goes, and comes back by undo', async () => {
  const talk = { interactionId: 't-1', followUpId: 'f-1', kind: 'call', went: 'badly', said: '' };
  const at = now.epochMilliseconds;
  await onSpoke({ actId: 'a-1', contactId: 'anna', at, ...talk } as never, panel);
  await onTalkRemoved({ actId: 'a-2', interactionId: 't-1' }, panel);
  expect(await historyWith('anna')).toEqual([]);
  await onUndo({ actId: 'a-2' }, panel);
  expect((await historyWith('anna')).map(({ id }) => id)).toEqual(['t-1']);
});

describe('the end of working together', () => {
  const loss = someRecords.find(({ kind }) => kind === 'loss') as RecordOf<'loss'>;
  const lostAt = async (id = 'anna') => (await contactById(id))?.care?.lostAt;
  const keep = (actId: string, of: Partial<RecordOf<'loss'>>) =>
    onRecordKept({ actId, record: { ...loss, scope: 'person', ...of } }, panel);

  test('is what the user says it is, until it is taken back', async () => {
    await keep('a-1', {});
    expect(await lostAt()).toBe(loss.at);
    await keep('a-2', { scope: 'offer' });
    expect(await lostAt()).toBeUndefined();
    await onUndo({ actId: 'a-2' }, panel);
    expect(await lostAt()).toBe(loss.at);
    await onRecordRemoved({ actId: 'a-3', id: loss.id }, panel);
    expect(await lostAt()).toBeUndefined();
  });

  test('once they are back, a review that is finished later does not end it again', async () => {
    await keep('a-1', {});
    await onCareChanged({ actId: 'a-2', contactId: 'anna', care: {}, without: ['lostAt'] }, panel);
    await keep('a-3', { leftRoom: 'Nobody called.' });
    expect(await lostAt()).toBeUndefined();
  });

  test('of a whole company is that of everybody there who is followed', async () => {
    const rhythm = { ...aContact().rhythm, lastAt: loss.at };
    const mate = { id: 'bruno', rhythm, addresses: [address('bruno@vetreriaconti.example')] };
    const seen = { id: 'carla', rhythm, addresses: [address('carla@vetreriaconti.example')] };
    const people = [mate, { ...seen, followedSince: null }].map((of) => contactRow(aContact(of)));
    await db.contacts.bulkPut(people);
    await keep('a-1', { scope: 'company' });
    expect(await lostAt('bruno')).toBe(loss.at);
    expect(await lostAt('carla')).toBeUndefined();
    await onUndo({ actId: 'a-1' }, panel);
    expect(await lostAt('bruno')).toBeUndefined();
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
