import { beforeEach, expect, test } from 'vitest';
import { scheduled } from '@/domain/followUps/scheduled';
import { onCadenceAgreed } from '@/entrypoints/background/onCadenceAgreed';
import { onPeopleSnoozed } from '@/entrypoints/background/onPeopleSnoozed';
import { onUndo } from '@/entrypoints/background/onUndo';
import { contactRow } from '@/storage/contactRow';
import { contactsById } from '@/storage/contacts';
import { db } from '@/storage/db';
import { openFollowUpsOf } from '@/storage/followUps';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { address } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const names = ['anna', 'lena', 'sara'];
const chosen = ['anna', 'lena'];

beforeEach(async () => {
  await freshBackground(now);
  const people = names.map((id) =>
    aContact({ id, addresses: [address(`${id}@${id}.example`)], cadenceDays: 30 }),
  );
  await db.contacts.bulkPut(people.map(contactRow));
  const due = names.map((contactId) => aFollowUp({ id: `f-${contactId}`, contactId }));
  const late = aFollowUp({ id: 'f-next-year', contactId: 'anna', due: { on: '2027-01-08' } });
  await db.followUps.bulkPut([...due, late].map((one) => scheduled(one, 'Europe/Rome')));
});

const untils = async (id: string) => (await openFollowUpsOf(id)).map(({ until }) => until);
const cadences = async () => (await contactsById(names)).map(({ cadenceDays }) => cadenceDays);

test('what is due with those who were chosen comes on that day, and one undo brings all of it back', async () => {
  const until = { on: '2026-11-30' };
  await onPeopleSnoozed({ actId: 'a-1', contactIds: chosen, until }, panel);
  expect(await untils('anna')).toEqual([until, null]);
  expect(await untils('lena')).toEqual([until]);
  expect(await untils('sara')).toEqual([null]);

  await onUndo({ actId: 'a-1' }, panel);
  expect([...(await untils('anna')), ...(await untils('lena'))]).toEqual([null, null, null]);
});

test('one interval for those who were chosen, and one undo', async () => {
  await onCadenceAgreed({ actId: 'a-1', contactIds: chosen, cadenceDays: 90 }, panel);
  expect(await cadences()).toEqual([90, 90, 30]);
  // What follows from it was worked out anew.
  expect((await contactsById(chosen)).every(({ rhythm }) => rhythm.basis)).toBe(true);

  await onUndo({ actId: 'a-1' }, panel);
  expect(await cadences()).toEqual([30, 30, 30]);
});

test('nothing is agreed any more', async () => {
  await onCadenceAgreed({ actId: 'a-1', contactIds: chosen, cadenceDays: null }, panel);
  expect(await cadences()).toEqual([null, null, 30]);
});
