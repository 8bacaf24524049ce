import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '@/domain/retention/policy';
import { bringAllUpToDate } from '@/entrypoints/background/bringAllUpToDate';
import { onToneWatched } from '@/entrypoints/background/onToneWatched';
import { onTouchCorrected } from '@/entrypoints/background/onTouchCorrected';
import { onUndo } from '@/entrypoints/background/onUndo';
import { change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { db } from '@/storage/db';
import { currentSettings } from '@/storage/settings';
import { aContact } from '../../builders/aContact';
import { aKeptMail } from '../../builders/aKeptMail';

const now = Temporal.Now.instant();
const ago = (days: number) => now.epochMilliseconds - days * DAY;
const mails = [90, 60, 30, 2].map((days) => aKeptMail({ at: ago(days), messageId: `m${days}` }));
const [last] = mails.slice(-1);
const lastAt = async () => (await contactById('anna'))?.rhythm.lastAt;
const panel = { tabId: null } as never;

beforeEach(async () => {
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  await db.delete();
  await db.open();
  await change({ id: 'seed', now }, async (c) => {
    await c.record('contacts', [aContact()]);
    await c.record('interactions', mails);
    await bringAllUpToDate(c, ['anna'], now);
  });
});

test('a mail that the user says was no contact does not count, and counts again after undo', async () => {
  expect(await lastAt()).toBe(ago(2));
  const interactionId = last?.id ?? '';
  await onTouchCorrected({ actId: 'wrong', interactionId, isContact: false }, panel);
  expect(await lastAt()).toBe(ago(30));
  await onUndo({ actId: 'wrong' }, panel);
  expect(await lastAt()).toBe(ago(2));
});

test('the correction can be taken back by hand', async () => {
  const interactionId = last?.id ?? '';
  await onTouchCorrected({ actId: 'wrong', interactionId, isContact: false }, panel);
  await onTouchCorrected({ actId: 'right', interactionId, isContact: true }, panel);
  expect(await lastAt()).toBe(ago(2));
});

test('the comparison of mails can be switched off, and on again by undo', async () => {
  await onToneWatched({ actId: 'off', watches: false }, panel);
  expect((await currentSettings()).watchesTone).toBe(false);
  await onUndo({ actId: 'off' }, panel);
  expect((await currentSettings()).watchesTone).toBeUndefined();
});
