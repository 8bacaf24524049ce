import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '@/domain/mail/reading';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onRowsSeen } from '@/entrypoints/background/onRowsSeen';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { contactByAddress } from '@/storage/contacts';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { aMessage, anna, aReading, me } from '../../builders/aReading';
import { aSeenRow } from '../../builders/aSeenRow';
import { freshBackground } from './freshBackground';

// The page hears what it is told.
vi.mock('@/messaging/background');

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
let acts = 0;
const actId = () => `act-${(acts += 1)}`;

/** Outlook dates to the minute, in the zone of the mailbox. */
const days = [
  '2026-11-10T10:01:00+01:00',
  '2026-11-12T15:30:00+01:00',
  '2026-11-16T09:05:00+01:00',
];
const [first = '', second = '', third = ''] = days;
const inAmerica = (at: string) => at.replace('+01:00', '-05:00');
const unread = { id: null, to: [], expanded: false, text: null } as const;
const card = (sentAt: string, of: Omit<Partial<Message>, 'sentAt'> = {}) =>
  aMessage({ sentAt, ...unread, toldBy: 'card', ...of });
const ownCard = (sentAt: string) => aMessage({ sentAt, direction: 'out', ...unread, from: me });

const read = async (messages: readonly Message[], of = {}) =>
  onThreadOpened(
    { actId: actId(), reading: aReading(messages, { service: 'outlook', ...of }) },
    page,
  );
const idOfAnna = async () => (await contactByAddress(anna.address))?.id ?? 'nobody';
const history = async () => historyWith(await idOfAnna());
const told = async () =>
  (await history()).map((one) => [one.at, 'toldBy' in one ? one.toldBy : 'read']);
const at = (day: string) => Date.parse(day);
const open = async (kind: string) =>
  (await unsettledFollowUpsOf(await idOfAnna())).filter((one) => one.kind === kind);

beforeEach(async () => {
  await freshBackground(Temporal.Instant.from('2026-11-19T09:00:00Z'));
});

describe('a folded message whose sender and date are certain', () => {
  test('is a touch, until it is read itself', async () => {
    await read([card(first), aMessage({ sentAt: third })]);
    expect(await told()).toEqual([
      [at(first), 'card'],
      [at(third), 'read'],
    ]);
    await read([aMessage({ sentAt: first }), aMessage({ sentAt: third })]);
    expect(await told()).toEqual([
      [at(first), 'read'],
      [at(third), 'read'],
    ]);
    await read([card(first), card(second), aMessage({ sentAt: third })]);
    expect(await told()).toEqual([
      [at(first), 'read'],
      [at(second), 'card'],
      [at(third), 'read'],
    ]);
  });

  test('told again changes nothing', async () => {
    const thread = [card(first), card(second), aMessage({ sentAt: third })];
    await read(thread);
    const before = await history();
    await read(thread);
    expect(await history()).toEqual(before);
  });

  test('and the row of its conversation are one', async () => {
    const row = aSeenRow({ at: third, people: [anna, me], lastWriter: null });
    const see = () =>
      onRowsSeen({ actId: actId(), account: me.address, rows: [row], shown: [anna.address] }, page);
    await read([aMessage({ sentAt: first })]);
    await see();
    await read([aMessage({ sentAt: first }), card(third)]);
    await see();
    expect((await history()).map((one) => [one.at, one.direction])).toEqual([
      [at(first), 'in'],
      [at(third), 'in'],
    ]);
  });

  test('read elsewhere, by a clock of another zone, is not counted again', async () => {
    await read([card(first), aMessage({ sentAt: third })]);
    await read([card(inAmerica(first)), aMessage({ sentAt: inAmerica(third), id: `m-${third}` })]);
    expect(await history()).toHaveLength(2);
    await read([
      aMessage({ sentAt: inAmerica(first) }),
      aMessage({ sentAt: inAmerica(third), id: `m-${third}` }),
    ]);
    expect(await history()).toHaveLength(2);
  });

  test('that was read at home and is folded abroad stays the one that was read', async () => {
    await read([aMessage({ sentAt: first }), aMessage({ sentAt: third })]);
    await read([card(inAmerica(first)), aMessage({ sentAt: inAmerica(third), id: `m-${third}` })]);
    expect(await told()).toEqual([
      [at(first), 'read'],
      [at(third), 'read'],
    ]);
  });
});

test.each([
  ['without a date', { ...card(first), sentAt: null }],
  ['of somebody who is only a name', card(first, { from: { name: 'Anna', address: null } })],
  ['of whom it is not said who wrote', card(first, { direction: 'unknown' })],
  ['of the user, which does not say to whom', ownCard(first)],
  ['that does not say by what its date is known', card(first, { toldBy: undefined })],
])('a folded message %s is no touch', async (_which, folded) => {
  await read([folded, aMessage({ sentAt: third })]);
  expect((await history()).map((one) => one.at)).toEqual([at(third)]);
});

test('a folded message of the user closes the answer that was owed before it', async () => {
  const question = aMessage({ sentAt: second, text: 'Quale cavo serve?' });
  await read([question]);
  await onFollowed({ actId: actId(), contactId: await idOfAnna(), follow: true }, panel);
  await read([question]);
  expect(await open('reply')).toHaveLength(1);
  await read([ownCard(first), question]);
  expect(await open('reply')).toHaveLength(1);
  await read([question, ownCard(third)]);
  expect(await open('reply')).toEqual([]);
  await read([question, ownCard(third)]);
  expect(await open('reply')).toEqual([]);
});
