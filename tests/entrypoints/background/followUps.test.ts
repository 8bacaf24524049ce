import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FollowUp } from '@/domain/followUps/followUp';
import { onAllSnoozed } from '@/entrypoints/background/onAllSnoozed';
import { onAnswerAwaited } from '@/entrypoints/background/onAnswerAwaited';
import { onDue } from '@/entrypoints/background/onDue';
import { onFollowUpClosed } from '@/entrypoints/background/onFollowUpClosed';
import { onRecordKept } from '@/entrypoints/background/onRecordKept';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { onTimeOffKept } from '@/entrypoints/background/onTimeOffKept';
import { onUndo } from '@/entrypoints/background/onUndo';
import { onWordBroken } from '@/entrypoints/background/onWordBroken';
import { onWordMoved } from '@/entrypoints/background/onWordMoved';
import type { PersonRecord } from '@/domain/records/record';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { openFollowUpsOf, unsettledFollowUpsOf } from '@/storage/followUps';
import { recordById } from '@/storage/records';
import { aMessage, anna, aReading } from '../../builders/aReading';
import { aProblem, aPromise } from '../../builders/aRecord';

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
/** Thursday, ten o'clock in Rome. */
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
let acts = 0;
const actId = () => `act-${(acts += 1)}`;
const annaId = async () => (await contactByAddress(anna.address))?.id ?? 'nobody';
const open = (...messages: Parameters<typeof aReading>[0][number][]) =>
  onThreadOpened({ actId: actId(), reading: aReading(messages) }, page);
const keep = async (record: PersonRecord) => {
  const act = actId();
  await onRecordKept({ actId: act, record: { ...record, contactId: await annaId() } }, panel);
  return act;
};
const due = async (kind: FollowUp['kind']) =>
  (await unsettledFollowUpsOf(await annaId())).filter((one) => one.kind === kind);
const only = async (kind: FollowUp['kind']): Promise<FollowUp> => {
  const [one, ...others] = await due(kind);
  if (one === undefined || others.length > 0) throw new Error(`not exactly one ${kind}`);
  return one;
};
const moveTo = (time: string) => vi.setSystemTime(Temporal.Instant.from(time).epochMilliseconds);
const badge = () => vi.mocked(fakeBrowser.action.setBadgeBackgroundColor).mock.lastCall?.[0].color;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  vi.useFakeTimers({ toFake: ['Date'], now: start.epochMilliseconds });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()),
  );
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Rome');
  fakeBrowser.action.setBadgeText = vi.fn(async () => {});
  fakeBrowser.action.setBadgeBackgroundColor = vi.fn(async () => {});
  await db.delete();
  await db.open();
  await open(aMessage({ sentAt: '2026-11-10T09:00:00Z' }));
});

describe('a word of ours', () => {
  test('breaks by itself when a working day has passed in silence, found after any sleep', async () => {
    await keep(aPromise());
    moveTo('2026-12-01T09:00:00Z');
    await onDue();
    expect(await recordById('record-1')).toMatchObject({
      brokenAt: Temporal.Instant.from('2026-11-23T17:00:00Z').epochMilliseconds,
    });
    expect(await only('promise')).toMatchObject({ aspect: 'broken' });
    expect(badge()).toBe('#9f380a');
    await onDue();
    expect(await only('promise')).toMatchObject({ aspect: 'broken' });
  });

  test('*not yet* breaks it at once; undo takes that back', async () => {
    await keep(aPromise());
    const { id: followUpId } = await only('promise');
    const act = actId();
    await onWordBroken({ actId: act, followUpId }, panel);
    expect(await only('promise')).toMatchObject({ aspect: 'broken' });
    await onUndo({ actId: act }, panel);
    expect((await only('promise')).aspect).toBeUndefined();
    expect(await recordById('record-1')).toMatchObject({ brokenAt: null });
  });

  test('told by telephone it is agreed anew', async () => {
    await keep(aPromise());
    const { id: followUpId } = await only('promise');
    await onWordMoved({ actId: actId(), followUpId, due: { on: '2026-11-27' } }, panel);
    expect(await only('promise')).toMatchObject({ due: { on: '2026-11-27' } });
    expect(await recordById('record-1')).toMatchObject({ earlierDues: [{ on: '2026-11-20' }] });
  });

  test('done by a click it is kept, and both come back with one undo', async () => {
    await keep(aPromise());
    const { id: followUpId } = await only('promise');
    const act = actId();
    await onFollowUpClosed({ actId: act, followUpId, as: 'done' }, panel);
    expect(await recordById('record-1')).toMatchObject({ state: 'kept' });
    expect(await due('promise')).toEqual([]);
    await onUndo({ actId: act }, panel);
    expect(await recordById('record-1')).toMatchObject({ state: 'open' });
    expect(await only('promise')).toMatchObject({ state: 'open' });
  });
});

describe('a problem', () => {
  test('an own mail in any thread is the word that it was understood, and updates begin', async () => {
    await keep(aProblem());
    expect(await only('acknowledge')).toBeDefined();
    await open(
      aMessage({ sentAt: '2026-11-10T09:00:00Z' }),
      aMessage({ sentAt: '2026-11-19T08:00:00Z', direction: 'out' }),
    );
    expect(await due('acknowledge')).toEqual([]);
    expect(await only('progress-update')).toMatchObject({ due: { on: '2026-11-23' } });
  });
});

describe('"if no answer by"', () => {
  test('waits for their word, never red, and ends with it', async () => {
    const request = { contactId: await annaId(), followUpId: 'awaited', due: { on: '2026-11-19' } };
    await onAnswerAwaited({ actId: actId(), ...request }, panel);
    moveTo('2026-11-21T09:00:00Z');
    await onDue();
    expect((await openFollowUpsOf(await annaId())).map(({ kind }) => kind)).toContain(
      'waiting-for',
    );
    expect(badge()).not.toBe('#9f380a');
    await open(
      aMessage({ sentAt: '2026-11-10T09:00:00Z' }),
      aMessage({ sentAt: '2026-11-21T08:00:00Z' }),
    );
    expect(await due('waiting-for')).toEqual([]);
  });
});

describe('time away', () => {
  const away = [{ from: '2026-11-20', to: '2026-12-04' }];

  test('nothing falls due in it: what is due after working days waits for the return', async () => {
    await keep(aProblem({ acknowledgedAt: start.epochMilliseconds }));
    expect(await only('progress-update')).toMatchObject({ due: { on: '2026-11-23' } });
    await onTimeOffKept({ actId: actId(), away, holidayCountries: ['IT'] }, panel);
    // Monday the 7th, and the 8th is a holiday in Italy.
    expect(await only('progress-update')).toMatchObject({ due: { on: '2026-12-09' } });
  });

  test('everything can be put off at once, and comes back with one undo', async () => {
    await keep(aPromise());
    await keep(aProblem());
    const before = await unsettledFollowUpsOf(await annaId());
    const act = actId();
    await onAllSnoozed({ actId: act, until: { on: '2026-12-07' } }, panel);
    const after = await unsettledFollowUpsOf(await annaId());
    expect(after.every(({ state }) => state === 'snoozed')).toBe(true);
    await onUndo({ actId: act }, panel);
    expect(await unsettledFollowUpsOf(await annaId())).toEqual(before);
  });
});
