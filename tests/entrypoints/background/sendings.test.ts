import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onMessageSending } from '@/entrypoints/background/onMessageSending';
import { onSpoke } from '@/entrypoints/background/onSpoke';
import { onTextInserted } from '@/entrypoints/background/onTextInserted';
import { onRecordKept } from '@/entrypoints/background/onRecordKept';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { onUndo } from '@/entrypoints/background/onUndo';
import type { Sending } from '@/domain/mail/sending';
import type { Message } from '@/domain/mail/reading';
import { change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { suggestFrom } from '@/entrypoints/background/suggestions/suggestFrom';
import { suggestionsAbout } from '@/storage/suggestions';
import { notedSending } from '@/storage/notedSending';
import { openThreadOfTab } from '@/storage/openThreads';
import { address, aMessage, anna, aReading, me } from '../../builders/aReading';
import { aPromise } from '../../builders/aRecord';
import { freshBackground } from './freshBackground';

// The page hears what it is told.
vi.mock('@/messaging/background');

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const daysAgo = (days: number) => start.subtract({ hours: 24 * days }).toString();
let acts = 0;
const actId = () => `act-${(acts += 1)}`;

/** Six mails to and fro, every twenty days, the last sixty days ago: a check-in is long due. */
const quiet: readonly Message[] = [160, 140, 120, 100, 80, 60].map((days, i) =>
  aMessage({ sentAt: daysAgo(days), direction: i % 2 === 0 ? 'in' : 'out' }),
);
const read = async (messages: readonly Message[], of = {}) =>
  onThreadOpened({ actId: actId(), reading: aReading(messages, of) }, page);
const annaId = async () => (await contactByAddress(anna.address))?.id ?? 'nobody';
const open = async () => await unsettledFollowUpsOf(await annaId());
const theOpen = async (kind: string) => (await open()).find((one) => one.kind === kind);
const lastWord = async () => (await contactByAddress(anna.address))?.rhythm.lastAt ?? 0;
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

/** What the page tells of a new message to Anna, or of whatever `of` makes of it. */
const tell = async (outcome: Sending['outcome'], of: Partial<Sending> = {}, id = actId()) =>
  onMessageSending(
    {
      actId: id,
      account: me.address,
      sending: {
        outcome,
        composeId: 'c-1',
        threadId: null,
        to: [anna.address],
        messageId: null,
        ...of,
      },
    },
    page,
  );

beforeEach(async () => {
  await freshBackground(start);
  await read(quiet);
  await onFollowed({ actId: actId(), contactId: await annaId(), follow: true }, panel);
  await read(quiet);
  pass(60);
});

describe('a new message that was sent', () => {
  test('closes the check-in that was due, moves the last word and says so', async () => {
    const before = await theOpen('check-in');
    const id = actId();
    await tell('sent', {}, id);
    expect(await db.followUps.get(before?.id ?? '')).toMatchObject({ state: 'done' });
    expect(await lastWord()).toBe(Date.now());
    expect((await theOpen('check-in'))?.openDue).toBeGreaterThan(Date.now());
    expect(await notedSending()).toEqual({
      actId: id,
      sentAt: Date.now(),
      settled: ['check-in'],
      at: Date.now(),
    });
  });

  test('told twice is one word', async () => {
    const id = actId();
    await tell('sent', {}, id);
    await tell('sent', {}, id);
    expect(await db.interactions.count()).toBe(7);
  });

  test('is no answer to a question in another thread', async () => {
    await read([...quiet, aMessage({ sentAt: daysAgo(1), text: 'Quale cavo serve?' })]);
    await tell('sent');
    expect(await theOpen('reply')).toBeDefined();
    expect(await notedSending()).toBeNull();
    await tell('sent', { composeId: 'c-2', threadId: 't-1' });
    expect(await theOpen('reply')).toBeUndefined();
    expect((await notedSending())?.settled).toEqual(['reply']);
    expect((await openThreadOfTab(7))?.noted?.settled).toEqual(['reply']);
  });

  test.each([
    ['somebody unknown', ['stranger@else.example']],
    ['a colleague', ['aldo@nerilighting.example']],
    ['nobody who reads it', ['noreply@else.example']],
    ['what is no address', ['Anna Conti']],
    [
      'more people than one writes to',
      [anna.address, ...Array.from({ length: 20 }, (_, i) => `p${i}@else.example`)],
    ],
  ])('to %s stores nothing', async (_whom, to) => {
    const rows = async () => [await db.contacts.toArray(), await db.interactions.toArray()];
    const before = await rows();
    await tell('sent', { to });
    expect(await rows()).toEqual(before);
    expect(await theOpen('check-in')).toBeDefined();
  });

  test('undone in the panel, the check-in is due again and the word stays', async () => {
    const before = await theOpen('check-in');
    const id = actId();
    await tell('sent', {}, id);
    await onUndo({ actId: id }, panel);
    expect(await db.followUps.get(before?.id ?? '')).toMatchObject({ state: 'open' });
    expect(await notedSending()).toBeNull();
    expect(await lastWord()).toBe(Date.now());
  });
});

describe('a sending that is undone in the webmail', () => {
  test('takes back all that was noted, and counts anew when it is sent after all', async () => {
    const before = [await open(), await lastWord()];
    await tell('sent');
    await tell('undone');
    expect([await open(), await lastWord()]).toEqual(before);
    expect(await notedSending()).toBeNull();
    pass(20);
    await tell('sent');
    expect(await lastWord()).toBe(Date.now());
    expect((await notedSending())?.settled).toEqual(['check-in']);
  });

  test('takes back what its thread had already shown as sent', async () => {
    const asked = [...quiet, aMessage({ sentAt: daysAgo(1), text: 'Quale cavo serve?' })];
    await read(asked);
    const own = aMessage({ sentAt: Temporal.Now.instant().toString(), direction: 'out' });
    const bar = await read([...asked, own]);
    expect(bar?.noted?.settled).toContain('reply');
    await tell('sent', { threadId: 't-1' });
    expect(await db.interactions.count()).toBe(8);
    await tell('undone', { threadId: 't-1' });
    expect(await theOpen('reply')).toBeDefined();
    expect(await db.interactions.count()).toBe(7);
    expect((await openThreadOfTab(7))?.noted).toBeNull();
  });

  test('takes back what was written down with it: a word that was kept is open again', async () => {
    const record = { ...aPromise(), contactId: await annaId() };
    await onRecordKept({ actId: actId(), record }, panel);
    const word = await theOpen('promise');
    const place = { account: me.address, threadId: null, at: 0, newestAt: await lastWord() };
    const writtenIn = { ...place, purpose: 'promise-kept' };
    await db.followUps.update(word?.id ?? '', { writtenIn });
    await tell('sent');
    expect(await db.records.get('record-1')).toMatchObject({ state: 'kept' });
    await tell('undone');
    expect(await db.records.get('record-1')).toMatchObject({ state: 'open', closedAt: null });
    expect((await theOpen('promise'))?.id).toBe(word?.id);
  });

  test('leaves another mail of the same minute alone', async () => {
    const own = aMessage({ sentAt: Temporal.Now.instant().toString(), direction: 'out' });
    await read([own], { threadId: 't-2' });
    const kept = await db.interactions.count();
    await tell('sent');
    await tell('undone');
    expect(await db.interactions.count()).toBe(kept);
  });

  test('of which nothing was noted changes nothing', async () => {
    const before = await open();
    await tell('undone', { composeId: 'c-9' });
    expect(await open()).toEqual(before);
  });
});

describe('a message that is sent later', () => {
  test('leaves the check-in open and says so, until the message appears', async () => {
    await tell('scheduled');
    const waiting = await theOpen('check-in');
    expect(waiting).toMatchObject({ state: 'open', writtenIn: { scheduled: true } });
    expect(await notedSending()).toBeNull();
    pass(3_600);
    const sent = aMessage({ sentAt: Temporal.Now.instant().toString(), direction: 'out' });
    await read([sent], { threadId: 't-2' });
    expect(await db.followUps.get(waiting?.id ?? '')).toMatchObject({ state: 'done' });
  });

  test('taken back, nothing says that it is on its way', async () => {
    await tell('scheduled');
    await tell('undone');
    expect((await theOpen('check-in'))?.writtenIn).toBeNull();
  });

  test('says nothing of a check-in that is weeks away', async () => {
    await tell('sent');
    await tell('scheduled', { composeId: 'c-2' });
    expect((await theOpen('check-in'))?.writtenIn).toBeNull();
  });
});

describe('a draft that is thrown away', () => {
  const thank = async (followUpIds: readonly string[]) =>
    onTextInserted(
      {
        actId: actId(),
        threadId: 't-1',
        account: me.address,
        contact: anna.address,
        followUpIds,
        occasion: 'after-a-call',
        newFollowUpId: 'unasked',
      },
      page,
    );
  const spoke = async () =>
    onSpoke(
      {
        actId: actId(),
        contactId: await annaId(),
        interactionId: actId(),
        followUpId: 'thanks',
        kind: 'call',
        went: 'well',
        at: Date.now(),
        said: '',
      },
      panel,
    );

  test('closes nothing: the thanks that stood in it are to be written again', async () => {
    await spoke();
    await thank(['thanks']);
    await tell('discarded', { threadId: 't-2' });
    expect((await theOpen('thank-you'))?.writtenIn).not.toBeNull();
    await tell('discarded', { threadId: 't-1' });
    expect(await theOpen('thank-you')).toMatchObject({ state: 'open', writtenIn: null });
    await tell('undone', { threadId: 't-1' });
    expect((await theOpen('thank-you'))?.writtenIn).not.toBeNull();
  });

  test('takes thanks that nobody had asked for with it', async () => {
    await thank([]);
    expect(await theOpen('thank-you')).toBeDefined();
    await tell('discarded', { threadId: 't-1' });
    expect(await theOpen('thank-you')).toBeUndefined();
  });
});

test('the account is the one that wrote: another one’s thanks stay', async () => {
  const { id } = (await theOpen('check-in')) ?? { id: '' };
  const writtenIn = { account: me.address, threadId: null, at: 0, newestAt: await lastWord() };
  await change({ id: 'w', now: start }, async (c) => {
    const kept = await db.followUps.get(id);
    if (kept) await c.put('followUps', [{ ...kept, kind: 'thank-you', writtenIn }]);
  });
  const sending = { outcome: 'sent', composeId: 'c', threadId: 't-9', to: [anna.address] } as const;
  await onMessageSending(
    {
      actId: actId(),
      account: address('marta@second.example'),
      sending: { ...sending, messageId: null },
    },
    page,
  );
  expect(await db.followUps.get(id)).toMatchObject({ state: 'open' });
});

describe('what a new message promises', () => {
  const text = 'Buongiorno Anna,\nle mando il preventivo entro venerdì.\nSara';
  const proposed = async () => await suggestionsAbout(await annaId());

  test('is proposed once it is sent, with its words and its day, about whom it went to', async () => {
    await tell('sent', { text });
    const [one, ...others] = await proposed();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      kind: 'promise',
      state: 'open',
      quote: expect.stringContaining('preventivo') as string,
      due: '2026-11-20',
      direction: 'out',
    });
    expect((await db.interactions.get(one?.interactionId ?? ''))?.at).toBe(Date.now());
  });

  test('not before: scheduled, thrown away, without a text or a reply, which its thread shows, it proposes nothing', async () => {
    await tell('scheduled', { text });
    await tell('discarded', { text, composeId: 'c-2' });
    await tell('sent', { composeId: 'c-3' });
    await tell('sent', { text, composeId: 'c-4', threadId: 't-1' });
    expect(await proposed()).toEqual([]);
  });

  test('is gone when the message was taken back', async () => {
    await tell('sent', { text });
    await tell('undone');
    expect(await proposed()).toEqual([]);
  });

  test('is not proposed again when the message itself is read in its thread', async () => {
    await tell('sent', { text });
    const sentAt = Temporal.Now.instant().toString();
    const itself = aMessage({ id: 'm-9', sentAt, direction: 'out', text });
    await suggestFrom(aReading([itself]), Temporal.Now.instant());
    expect(await proposed()).toHaveLength(1);
  });
});
