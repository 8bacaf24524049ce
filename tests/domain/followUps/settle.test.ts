import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import type { FollowUp } from '@/domain/followUps/followUp';
import { isNoteworthy } from '@/domain/followUps/isNoteworthy';
import { reply } from '@/domain/followUps/kinds/reply';
import { reopen } from '@/domain/followUps/reopen';
import { settle } from '@/domain/followUps/settle';
import type { Interaction } from '@/domain/mail/interaction';
import { firstSettings } from '@/domain/people/settings';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aMail } from '../../builders/aMail';
import { address, me } from '../../builders/aReading';

const ROME = 'Europe/Rome';
const at = (time: string) => Temporal.Instant.from(time).epochMilliseconds;
const asked = aMail({ id: 'asked', at: at('2026-11-17T09:00:00Z'), asks: true });
const sent = (of: Partial<ReturnType<typeof aMail>> = {}) =>
  aMail({ id: 'sent', at: at('2026-11-19T09:00:00Z'), direction: 'out', ...of });
const owed = aFollowUp({ kind: 'reply', interactionId: 'asked', since: asked.at });
const checkIn = aFollowUp({ kind: 'check-in', interactionId: 'asked', since: asked.at });
const place = { account: me.address, threadId: 't-1', at: asked.at, newestAt: asked.at };
const thanks = aFollowUp({ kind: 'thank-you', occasion: 'after-a-call', writtenIn: place });

const isSettled = (followUp: FollowUp, interaction: Interaction) =>
  settle([followUp], [asked, interaction]).length === 1;

describe('an own message', () => {
  test.each([
    ['in its thread', owed, sent()],
    ['in any thread', checkIn, sent({ threadId: 't-2' })],
    ['from where its text was put', thanks, sent()],
  ])('%s settles it', (_where, followUp, interaction) => {
    expect(isSettled(followUp, interaction)).toBe(true);
  });

  test.each([
    ['an answer by a mail about something else', owed, sent({ threadId: 't-2' })],
    ['an answer from another account', owed, sent({ account: address('m@n.example') })],
    ['an answer of before the question', owed, sent({ at: asked.at - 1 })],
    ['a check-in by a mail of theirs', checkIn, sent({ direction: 'in' })],
    ['thanks by a mail that they are not in', thanks, sent({ threadId: 't-2' })],
  ])('settles no %s', (_what, followUp, interaction) => {
    expect(isSettled(followUp, interaction)).toBe(false);
  });

  test('settles what was put into a new message, whatever its thread will be', () => {
    const written = { ...thanks, writtenIn: { ...place, threadId: null } };
    expect(isSettled(written, sent({ threadId: 't-9' }))).toBe(true);
    expect(isSettled(written, sent({ account: address('m@n.example') }))).toBe(false);
  });
});

describe('an answer owed', () => {
  const facts = (interactions: readonly Interaction[]) => ({
    contact: aContact(),
    interactions,
    records: [],
    closed: [],
    settings: firstSettings(ROME),
    now: Temporal.Instant.from('2026-11-19T10:00:00Z'),
  });

  const asking = (interactions: readonly Interaction[], closed: readonly FollowUp[] = []) =>
    reply.suggest({ ...facts(interactions), closed }).map(({ interactionId }) => interactionId);
  const later = aMail({ id: 'later', at: asked.at + 1, threadId: 't-2', asks: true });

  test('stands for the first question without an answer of each thread', () => {
    const second = aMail({ id: 'second', at: asked.at + 2, asks: true });
    expect(asking([asked, later, second])).toEqual(['asked', 'later']);
    expect(asking([asked, later, sent()])).toEqual(['later']);
    expect(asking([asked, later, sent(), sent({ threadId: 't-2' })])).toEqual([]);
  });

  test('a question too old to be owed hides no younger one', () => {
    const old = aMail({ id: 'old', at: at('2026-09-01T09:00:00Z'), threadId: 't-2', asks: true });
    expect(asking([old, asked])).toEqual(['asked']);
    expect(asking([old])).toEqual([]);
  });

  test('*Already done* closes what was asked in that thread until then, and hides no question of later or elsewhere', () => {
    const said = { how: 'user', at: at('2026-11-18T09:00:00Z') } as const;
    const closed = [close(owed, 'done', said)];
    const before = aMail({ id: 'before', at: asked.at + 1, asks: true });
    const after = aMail({ id: 'after', at: said.at + 1, asks: true });
    expect(asking([asked, later, before, after], closed)).toEqual(['after', 'later']);
  });
});

describe('what is told', () => {
  const told = (followUp: FollowUp) =>
    settle([followUp], [asked, sent()]).map((one) => isNoteworthy(one, ROME));

  test.each([
    ['an answer', owed, true],
    ['thanks', thanks, true],
    ['a check-in whose day has come', { ...checkIn, due: { on: '2026-11-19' } }, true],
    ['not a check-in that is weeks away', { ...checkIn, due: { on: '2026-12-09' } }, false],
    [
      'a check-in before its day, where its text went out',
      { ...checkIn, due: { on: '2026-12-09' }, writtenIn: place },
      true,
    ],
  ])('%s', (_what, followUp, isTold) => {
    expect(told(followUp)).toEqual([isTold]);
  });

  test('nothing that the user has closed', () => {
    expect(isNoteworthy({ ...owed, closed: { how: 'user', at: 0 } }, ROME)).toBe(false);
  });
});

test('what a message had settled is due again once the message was taken back', () => {
  const [done] = settle([{ ...owed, due: { at: '2026-11-18T09:00:00Z' } }], [asked, sent()]);
  const back = done && reopen(done, ROME);
  expect(back).toMatchObject({ state: 'open', closed: null, openDue: at('2026-11-18T09:00:00Z') });
});
