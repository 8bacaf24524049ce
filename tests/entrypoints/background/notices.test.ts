import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scheduled } from '@/domain/followUps/scheduled';
import { newContact } from '@/domain/people/newContact';
import { firstSettings } from '@/domain/people/settings';
import { onDue } from '@/entrypoints/background/onDue';
import { onNoticeClicked } from '@/entrypoints/background/onNoticeClicked';
import { onSettingsKept } from '@/entrypoints/background/onSettingsKept';
import { passDay } from '@/entrypoints/background/passDay';
import { change } from '@/storage/change';
import { takePanelWish } from '@/storage/panelWish';
import { aFollowUp } from '../../builders/aFollowUp';
import { address } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

const zone = 'Europe/Rome';
const at = (clock: string) => Temporal.PlainDateTime.from(clock).toZonedDateTime(zone).toInstant();
/** A Thursday, in the evening: all that follows is news. */
const start = at('2026-11-19T18:00');
const create = vi.fn(async (_id: string, _notice: { title: string; message: string }) => 'id');
const contains = vi.fn(async () => true);
const shown = () => create.mock.calls.map(([, { title, message }]) => `${title}: ${message}`);

async function owes(name: string, of: Parameters<typeof aFollowUp>[0]): Promise<void> {
  const id = name.split(' ')[0]?.toLowerCase() ?? '';
  const contact = {
    ...newContact({ id, name, address: address(`${id}@firm.example`) }, start),
    followedSince: start.epochMilliseconds,
  };
  const row = scheduled(aFollowUp({ id: `f-${id}`, contactId: id, ...of }), zone);
  await change({ id: crypto.randomUUID(), now: start }, async (c) => {
    await c.put('contacts', [contact]);
    await c.put('followUps', [row]);
  });
}

/** The worker's alarm rings, or it starts anew, at that time. */
async function wake(clock: string): Promise<void> {
  vi.setSystemTime(at(clock).epochMilliseconds);
  await onDue();
}

beforeEach(async () => {
  await freshBackground(start);
  create.mockClear();
  contains.mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { contains });
  Object.assign(fakeBrowser.notifications, { create, clear: vi.fn(async () => true) });
  await change({ id: 'home', now: start }, (c) => c.put('settings', [firstSettings(zone)]));
  await passDay();
});

describe('the one of the day', () => {
  beforeEach(async () => {
    await owes('Giulia Rinaldi', { due: { on: '2026-11-18' } });
    await owes('Lena Krüger', { due: { on: '2026-11-19' } });
  });

  test('comes at the user’s hour, with who waits, and once', async () => {
    await wake('2026-11-20T08:29');
    expect(shown()).toEqual([]);
    await wake('2026-11-20T08:30');
    expect(shown()).toEqual(['2 people wait for a word: Giulia Rinaldi, Lena Krüger']);
    await wake('2026-11-20T08:31');
    await wake('2026-11-20T17:00');
    expect(shown()).toHaveLength(1);
    await wake('2026-11-23T08:30');
    expect(shown()).toHaveLength(2);
  });

  test('does not come on the day on which it was allowed after its hour', async () => {
    await wake('2026-11-19T18:30');
    expect(shown()).toEqual([]);
  });

  test('wakes the worker at its hour, though nothing falls due then', async () => {
    await wake('2026-11-20T01:00');
    const [alarm] = await fakeBrowser.alarms.getAll();
    expect(alarm?.scheduledTime).toBe(at('2026-11-20T08:30').epochMilliseconds);
  });

  test('comes later on that day where the computer slept, and not on a day off', async () => {
    await wake('2026-11-21T10:00');
    expect(shown()).toEqual([]);
    await wake('2026-11-23T15:00');
    expect(shown()).toHaveLength(1);
  });

  test('comes again once a clock that was months ahead is right', async () => {
    await wake('2027-05-03T08:30');
    await wake('2026-11-20T08:30');
    expect(shown()).toHaveLength(2);
  });

  test('keeps to an hour that the user has set', async () => {
    const sender = { from: 'extension', tabId: null } as const;
    await onSettingsKept({ actId: 'hour', settings: { notifyAt: 14 * 60 } }, sender);
    await wake('2026-11-20T09:00');
    expect(shown()).toEqual([]);
    await wake('2026-11-20T14:00');
    expect(shown()).toHaveLength(1);
  });

  test('says no more than three names', async () => {
    for (const name of ['Anna Conti', 'Bruno Fabbri'])
      await owes(name, { due: { on: '2026-11-19' } });
    await wake('2026-11-20T09:00');
    expect(shown()[0]).toMatch(/^4 people wait for a word: .+ and 1 more$/u);
  });

  test('carries no name while others may see the screen', async () => {
    const sender = { from: 'extension', tabId: null } as const;
    const discreet = { mode: 'always', from: 0, to: 0 } as const;
    await onSettingsKept({ actId: 'hide', settings: { discreet } }, sender);
    await wake('2026-11-20T09:00');
    expect(shown()).toEqual(['Premura: Something waits for you.']);
  });

  test('does not come where the user has not allowed it', async () => {
    contains.mockResolvedValue(false);
    await wake('2026-11-20T09:00');
    expect(shown()).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

test('a day on which nobody waits has none', async () => {
  await wake('2026-11-20T09:00');
  await owes('Giulia Rinaldi', { due: { at: at('2026-11-20T10:00').toString() } });
  await wake('2026-11-20T10:00');
  expect(shown()).toEqual([]);
});

describe('a broken word', () => {
  const broken = {
    kind: 'promise',
    aspect: 'broken',
    due: { at: at('2026-11-19T19:00').toString() },
  } as const;

  test('is told at once, and once, whatever becomes of the worker', async () => {
    await owes('Bruno Fabbri', broken);
    await wake('2026-11-19T19:00');
    expect(shown()).toEqual(['A promise was not kept, and nobody has said so yet: Bruno Fabbri']);
    await Promise.all([onDue(), onDue()]);
    await wake('2026-11-19T21:00');
    expect(shown()).toHaveLength(1);
  });

  test('is told after a sleep, on any day', async () => {
    await owes('Bruno Fabbri', broken);
    await wake('2026-11-22T11:00');
    expect(shown()).toHaveLength(1);
  });

  test('is told though the clock was months ahead before', async () => {
    await owes('Lena Krüger', { ...broken, due: { at: at('2026-11-19T18:10').toString() } });
    await wake('2027-05-03T07:00');
    await wake('2026-11-19T18:30');
    await owes('Bruno Fabbri', broken);
    await wake('2026-11-19T19:00');
    expect(shown().at(-1)).toMatch(/Bruno Fabbri$/u);
  });

  test('nothing else is told at once', async () => {
    await owes('Lena Krüger', { kind: 'reply', due: { at: at('2026-11-19T19:00').toString() } });
    await wake('2026-11-19T19:00');
    expect(shown()).toEqual([]);
  });
});

test('a click leads to Today', async () => {
  const open = vi.fn(async () => {});
  Object.assign(fakeBrowser, { sidePanel: { open } });
  await onNoticeClicked('day@5');
  expect(open).toHaveBeenCalledWith({ windowId: 5 });
  expect(await takePanelWish(3)).toMatchObject({ wish: 'today' });
});

test('where that window is gone, Today opens in a tab', async () => {
  const open = vi.fn(async () => {
    throw new Error('No window');
  });
  Object.assign(fakeBrowser, { sidePanel: { open } });
  const tabs = vi.spyOn(fakeBrowser.tabs, 'create');
  await onNoticeClicked('day@5');
  expect(tabs).toHaveBeenCalledOnce();
  expect(await takePanelWish(3)).toMatchObject({ wish: 'today' });
});
