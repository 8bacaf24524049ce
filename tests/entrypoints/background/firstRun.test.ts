import { beforeEach, expect, test } from 'vitest';
import { onPeopleFollowed } from '@/entrypoints/background/onPeopleFollowed';
import { onRowsSeen } from '@/entrypoints/background/onRowsSeen';
import { onUndo } from '@/entrypoints/background/onUndo';
import { isAnybodyFollowed, peopleWritten } from '@/storage/peopleWritten';
import { address, anna, me } from '../../builders/aReading';
import { aSentRow } from '../../builders/aSeenRow';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const page = { from: 'page', tabId: 7 } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const bruno = { name: 'Bruno Sala', address: address('bruno@belforte.example') };
const daysAgo = (days: number) => now.subtract({ hours: 24 * days }).toString();

beforeEach(async () => {
  await freshBackground(now);
  const rows = [
    aSentRow({ threadId: 't-1', at: daysAgo(40) }),
    aSentRow({ threadId: 't-2', at: daysAgo(20) }),
    aSentRow({ threadId: 't-3', at: daysAgo(10), people: [bruno] }),
  ];
  const shown = [anna.address, bruno.address];
  await onRowsSeen({ actId: 'sent', account: me.address, rows, shown }, page);
});

test('*Sent* tells whom the user writes to, how often and since when', async () => {
  const written = await peopleWritten();
  const told = written.map(({ contact, mails, firstAt }) => [contact.name, mails, firstAt]);
  expect(new Set(told)).toEqual(
    new Set([
      ['Anna Conti', 2, Temporal.Instant.from(daysAgo(40)).epochMilliseconds],
      ['Bruno Sala', 1, Temporal.Instant.from(daysAgo(10)).epochMilliseconds],
    ]),
  );
  expect(await isAnybodyFollowed()).toBe(false);
});

test('those who are ticked are followed by one act, and one undo takes all of it back', async () => {
  const contactIds = (await peopleWritten()).map(({ contact }) => contact.id);
  await onPeopleFollowed({ actId: 'follow', contactIds }, panel);
  const since = (await peopleWritten()).map(({ contact }) => contact.followedSince);
  expect(since).toEqual([now.epochMilliseconds, now.epochMilliseconds]);
  expect(await isAnybodyFollowed()).toBe(true);
  await onUndo({ actId: 'follow' }, panel);
  expect(await isAnybodyFollowed()).toBe(false);
});
