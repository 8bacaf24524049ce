import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onFollowUpClosed } from '@/entrypoints/background/onFollowUpClosed';
import { onContactNamed } from '@/entrypoints/background/onContactNamed';
import { onFollowUpSnoozed } from '@/entrypoints/background/onFollowUpSnoozed';
import { onNoteWritten } from '@/entrypoints/background/onNoteWritten';
import { onReminded } from '@/entrypoints/background/onReminded';
import { onSpoke } from '@/entrypoints/background/onSpoke';
import { onTextInserted } from '@/entrypoints/background/onTextInserted';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { tidyUp } from '@/entrypoints/background/tidyUp';
import { onUndo } from '@/entrypoints/background/onUndo';
import type { Message } from '@/domain/mail/reading';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { openFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { notesAbout } from '@/storage/notes';
import { currentSettings } from '@/storage/settings';
import { openThreadOfTab } from '@/storage/openThreads';
import { aMessage, anna, aReading, me } from '../../builders/aReading';

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const daysAgo = (days: number) => start.subtract({ hours: 24 * days }).toString();
let acts = 0;
const actId = () => `act-${(acts += 1)}`;

/** Six mails to and fro, every twenty days, the last ten days ago. */
const rhythm: readonly Message[] = [110, 90, 70, 50, 30, 10].map((days, i) =>
  aMessage({ sentAt: daysAgo(days), direction: i % 2 === 0 ? 'in' : 'out' }),
);
const open = (messages: readonly Message[]) =>
  onThreadOpened({ actId: actId(), reading: aReading(messages) }, page);
const annaId = async () => (await contactByAddress(anna.address))?.id ?? 'nobody';
const follow = async () =>
  onFollowed({ actId: actId(), contactId: await annaId(), follow: true }, panel);
const spoke = async (went: RequestOf<ToBackground['spoke']>['went']) =>
  onSpoke(
    {
      actId: actId(),
      contactId: await annaId(),
      interactionId: `talk-${actId()}`,
      followUpId: `thanks-${actId()}`,
      kind: 'call',
      went,
      at: Date.now(),
      said: '',
    },
    panel,
  );
const inserted = async (followUpIds: readonly string[]) =>
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
const badge = () => vi.mocked(fakeBrowser.action.setBadgeText).mock.lastCall?.[0].text;
const kindsOpen = async () => (await openFollowUpsOf(await annaId())).map(({ kind }) => kind);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  vi.useFakeTimers({ toFake: ['Date'], now: start.epochMilliseconds });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()),
  );
  fakeBrowser.action.setBadgeText = vi.fn(async () => {});
  fakeBrowser.action.setBadgeBackgroundColor = vi.fn(async () => {});
  await db.delete();
  await db.open();
});

describe('opening a thread', () => {
  test('keeps who wrote and when, once, and nothing else of a person who is not followed', async () => {
    await open(rhythm);
    await open(rhythm);
    const history = await historyWith(await annaId());
    expect(history).toHaveLength(6);
    expect(history.every((one) => one.kind === 'message' && one.subject === null)).toBe(true);
    expect(await db.contacts.count()).toBe(1);
    expect(await kindsOpen()).toEqual([]);
  });

  test('nothing is kept where contact, account or thread id is missing', async () => {
    const missing = [
      { contact: null },
      { account: null },
      { thread: { id: null, subject: 'x', messages: rhythm } },
    ];
    for (const one of missing) {
      await onThreadOpened({ actId: actId(), reading: aReading(rhythm, one) }, page);
    }
    expect(await db.contacts.count()).toBe(0);
    expect(await db.interactions.count()).toBe(0);
    expect((await openThreadOfTab(7))?.contactId).toBeNull();
  });

  test('a message without an id, or with nobody outside, is not stored', async () => {
    const colleague = { name: 'Aldo', address: 'aldo@nerilighting.example' as never };
    await open([
      aMessage({ sentAt: daysAgo(3), id: null }),
      aMessage({ sentAt: daysAgo(2), from: colleague }),
      aMessage({ sentAt: daysAgo(1) }),
    ]);
    expect(await db.interactions.count()).toBe(1);
  });

  test('someone in copy only is no touch of that person', async () => {
    await open([
      aMessage({
        sentAt: daysAgo(2),
        direction: 'out',
        to: [{ name: 'Bo', address: 'bo@else.example' as never }],
        cc: [anna],
      }),
    ]);
    expect(await historyWith(await annaId())).toEqual([]);
  });
});

describe('following', () => {
  test('plans the check-in for the day on which the rhythm turns cooling', async () => {
    await open(rhythm);
    await follow();
    const [checkIn] = await openFollowUpsOf(await annaId());
    const contact = await contactByAddress(anna.address);
    // On which the status on screen says so (STATUS rule 11): by rhythm one never asks while it is healthy.
    const day = Temporal.Instant.fromEpochMilliseconds(contact?.rhythm.coolingAt ?? 0);
    expect(checkIn?.kind).toBe('check-in');
    expect(checkIn?.due).toEqual({
      on: day.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString(),
    });
  });

  test('an unanswered message is an answer owed, closed by the next own message', async () => {
    const waiting = aMessage({ sentAt: daysAgo(1), text: 'Quale cavo serve?' });
    await open([...rhythm, waiting]);
    await follow();
    expect(await kindsOpen()).not.toContain('reply');
    await open([...rhythm, waiting]);
    expect(await kindsOpen()).toContain('reply');
    const bar = await open([
      ...rhythm,
      waiting,
      aMessage({ sentAt: daysAgo(0), direction: 'out' }),
    ]);
    expect(bar?.noted?.settled).toEqual(['reply']);
    await open([...rhythm, waiting, aMessage({ sentAt: daysAgo(0), direction: 'out' })]);
    expect((await openThreadOfTab(7))?.noted).toEqual(bar?.noted);
    vi.setSystemTime(Date.now() + 10_000);
    await open([...rhythm, waiting, aMessage({ sentAt: daysAgo(0), direction: 'out' })]);
    expect((await openThreadOfTab(7))?.noted).toBeNull();
    expect(await kindsOpen()).toEqual(['check-in']);
  });

  test('undoing "answered" brings the answer owed back, until a newer own message', async () => {
    const waiting = aMessage({ sentAt: daysAgo(1), text: 'Quale cavo serve?' });
    await open([...rhythm, waiting]);
    await follow();
    await open([...rhythm, waiting]);
    const own = [0.5, 0.25].map((days) => aMessage({ sentAt: daysAgo(days), direction: 'out' }));
    const answered = [...rhythm, waiting, ...own];
    const bar = await open(answered);
    await onUndo({ actId: bar?.noted?.actId ?? '' }, page);
    expect((await kindsOpen()).toSorted()).toEqual(['check-in', 'reply']);
    await open(answered);
    expect((await kindsOpen()).toSorted()).toEqual(['check-in', 'reply']);
    vi.setSystemTime(Date.now() + 60_000);
    const newer = aMessage({ sentAt: new Date(Date.now()).toISOString(), direction: 'out' });
    await open([...answered, newer]);
    expect(await kindsOpen()).toEqual(['check-in']);
  });

  test('a message that only tells is no answer owed', async () => {
    await open([...rhythm, aMessage({ sentAt: daysAgo(1), text: 'Tutto bene, a presto.' })]);
    await follow();
    await open([...rhythm, aMessage({ sentAt: daysAgo(1), text: 'Tutto bene, a presto.' })]);
    expect(await kindsOpen()).not.toContain('reply');
  });

  test('an old unanswered message is no alarm', async () => {
    const old = [...rhythm.slice(0, -1), aMessage({ sentAt: daysAgo(31), text: 'Quando?' })];
    await open(old);
    await follow();
    await open(old);
    expect(await kindsOpen()).not.toContain('reply');
  });

  test('stopping closes what is due, undo brings it back', async () => {
    await open(rhythm);
    await follow();
    const id = actId();
    await onFollowed({ actId: id, contactId: await annaId(), follow: false }, panel);
    expect(await kindsOpen()).toEqual([]);
    expect(await onUndo({ actId: id }, panel)).toEqual({ undone: true });
    expect(await kindsOpen()).toEqual(['check-in']);
  });
});

describe('how the user writes to somebody', () => {
  const own = aMessage({
    sentAt: daysAgo(40),
    direction: 'out',
    text: 'Ciao Anna,\nti mando il disegno che avevi chiesto per il forno nuovo.\nA presto,\nMarta',
  });

  test('is remembered from thread to thread once the person is followed', async () => {
    await open([own]);
    await follow();
    await open([own]);
    const folded = aReading([aMessage({ sentAt: daysAgo(2) })], { threadId: 't-2' });
    await onThreadOpened({ actId: actId(), reading: folded }, page);
    expect((await openThreadOfTab(7))?.tone).toEqual({
      language: 'it',
      formality: 'informal',
      greeting: 'Ciao Anna,',
      farewell: 'A presto,\nMarta',
    });
  });

  test('is kept of nobody who is not followed', async () => {
    await open([own]);
    expect((await contactByAddress(anna.address))?.seenTone).toBeNull();
  });
});

describe('we spoke', () => {
  test('a bad call asks for thanks at once and reddens the badge', async () => {
    await open(rhythm);
    const { thankYouId } = await spoke('badly');
    const [thanks] = await openFollowUpsOf(await annaId());
    expect(thanks).toMatchObject({ id: thankYouId, occasion: 'after-a-bad-talk' });
    expect(badge()).toBe('1');
    const color = vi.mocked(fakeBrowser.action.setBadgeBackgroundColor).mock.lastCall?.[0].color;
    expect(color).toBe('#9f380a');
  });

  test('a good call asks for fresh thanks that are not overdue', async () => {
    await open(rhythm);
    await spoke('well');
    expect(await kindsOpen()).toContain('thank-you');
    expect(badge()).toBe('');
  });

  test('thanked within the week: nothing new, unless it weighs more', async () => {
    await open(rhythm);
    const first = await spoke('well');
    await onFollowUpClosed(
      { actId: actId(), followUpId: first.thankYouId ?? '', as: 'done' },
      panel,
    );
    expect((await spoke('well')).thankYouId).toBeNull();
    expect((await spoke('badly')).thankYouId).not.toBeNull();
  });

  test('the call moves the next check-in', async () => {
    await open(rhythm);
    await follow();
    const before = (await openFollowUpsOf(await annaId())).find(({ kind }) => kind === 'check-in');
    await spoke('well');
    const after = (await openFollowUpsOf(await annaId())).find(({ kind }) => kind === 'check-in');
    expect(after?.openDue).toBeGreaterThan(before?.openDue ?? Infinity);
  });
});

describe('thanks in the reply', () => {
  test('are done when the thread shows a newer own message, not before; undo reopens them for good', async () => {
    await open(rhythm);
    const { thankYouId } = await spoke('badly');
    await inserted([thankYouId ?? '']);
    await open(rhythm);
    expect(await kindsOpen()).toContain('thank-you');
    vi.setSystemTime(Date.now() + 60_000);
    const sent = [
      ...rhythm,
      aMessage({ sentAt: new Date(Date.now()).toISOString(), direction: 'out' }),
    ];
    const id = actId();
    const bar = await onThreadOpened({ actId: id, reading: aReading(sent) }, page);
    expect(bar?.noted?.settled).toEqual(['thank-you']);
    expect(await kindsOpen()).toEqual(['check-in']);
    await onUndo({ actId: id }, page);
    expect(await kindsOpen()).toContain('thank-you');
    await open(sent);
    expect(await kindsOpen()).toContain('thank-you');
  });

  test('an own message in another thread does not settle them', async () => {
    await open(rhythm);
    const { thankYouId } = await spoke('badly');
    await inserted([thankYouId ?? '']);
    vi.setSystemTime(Date.now() + 60_000);
    const elsewhere = aMessage({ sentAt: new Date(Date.now()).toISOString(), direction: 'out' });
    await onThreadOpened(
      { actId: actId(), reading: aReading([elsewhere], { threadId: 't-2' }) },
      page,
    );
    expect(await kindsOpen()).toContain('thank-you');
  });

  test('on impulse are noted when sent and never asked for', async () => {
    await open(rhythm);
    await inserted([]);
    expect(await kindsOpen()).not.toContain('thank-you');
    vi.setSystemTime(Date.now() + 60_000);
    const sent = aMessage({ sentAt: new Date(Date.now()).toISOString(), direction: 'out' });
    const bar = await open([...rhythm, sent]);
    expect(bar?.noted?.settled).toEqual(['thank-you']);
  });
});

describe('acts that come too late or on the wrong person', () => {
  const remind = async () => {
    await open(rhythm);
    const request = {
      contactId: await annaId(),
      followUpId: 'r-1',
      due: { on: '2026-12-01' },
      topic: 'list',
    };
    await onReminded({ actId: actId(), ...request }, panel);
  };

  test('a done follow-up is neither put off nor closed again', async () => {
    await remind();
    await onFollowUpClosed({ actId: actId(), followUpId: 'r-1', as: 'done' }, panel);
    const done = await db.followUps.get('r-1');
    await onFollowUpSnoozed(
      { actId: actId(), followUpId: 'r-1', until: { on: '2026-12-05' } },
      panel,
    );
    await onFollowUpClosed({ actId: actId(), followUpId: 'r-1', as: 'dismissed' }, panel);
    expect(await db.followUps.get('r-1')).toEqual(done);
  });

  test('following again brings back the answer that is owed', async () => {
    const waiting = [...rhythm, aMessage({ sentAt: daysAgo(1), text: 'Quale cavo serve?' })];
    await open(waiting);
    await follow();
    await open(waiting);
    expect(await kindsOpen()).toContain('reply');
    await onFollowed({ actId: actId(), contactId: await annaId(), follow: false }, panel);
    expect(await kindsOpen()).toEqual([]);
    await follow();
    expect(await kindsOpen()).toContain('reply');
  });

  test('how the user writes to somebody is remembered while that person is followed, no longer', async () => {
    await open(rhythm);
    await follow();
    const text = 'Ciao Anna,\n\nti mando il listino domani, grazie per la telefonata.\n\nA presto';
    await open([...rhythm, aMessage({ sentAt: daysAgo(1), direction: 'out', text })]);
    const seenTone = async () => (await contactByAddress(anna.address))?.seenTone;
    expect(await seenTone()).toMatchObject({ language: 'it', greeting: 'Ciao Anna,' });
    await onFollowed({ actId: actId(), contactId: await annaId(), follow: false }, panel);
    expect(await seenTone()).toBeNull();
  });

  test('who begins to follow somebody over an own mail need not wait there until it is read again', async () => {
    const text = 'Ciao Anna,\n\nti mando il listino domani, grazie per la telefonata.\n\nA presto';
    await open([...rhythm, aMessage({ sentAt: daysAgo(1), direction: 'out', text })]);
    await follow();
    expect((await contactByAddress(anna.address))?.seenTone).toMatchObject({
      language: 'it',
      greeting: 'Ciao Anna,',
    });
  });

  test('following is undone whole, also over an own mail whose tone was kept with it', async () => {
    const text = 'Ciao Anna,\n\nti mando il listino domani, grazie per la telefonata.\n\nA presto';
    await open([...rhythm, aMessage({ sentAt: daysAgo(1), direction: 'out', text })]);
    const id = actId();
    await onFollowed({ actId: id, contactId: await annaId(), follow: true }, panel);
    expect(await onUndo({ actId: id }, panel)).toEqual({ undone: true });
    expect(await contactByAddress(anna.address)).toMatchObject({
      followedSince: null,
      seenTone: null,
    });
  });

  test('a note of somebody else is not rewritten', async () => {
    await open(rhythm);
    const id = await annaId();
    await onContactNamed(
      { actId: actId(), contactId: 'bruno', address: 'bruno@else.example' as never, name: null },
      panel,
    );
    await onNoteWritten(
      { actId: actId(), contactId: id, noteId: 'n-1', text: 'Second kiln' },
      panel,
    );
    const other = onNoteWritten(
      { actId: actId(), contactId: 'bruno', noteId: 'n-1', text: 'x' },
      panel,
    );
    await expect(other).rejects.toThrow('another person');
    expect((await notesAbout(id)).map(({ text }) => text)).toEqual(['Second kiln']);
  });
});

test('a clock that is slow does not hide the newest message', async () => {
  await open([
    ...rhythm,
    aMessage({ sentAt: start.add({ minutes: 3 }).toString(), direction: 'out' }),
  ]);
  const contact = await contactByAddress(anna.address);
  expect(contact?.rhythm.lastAt).toBe(start.add({ minutes: 3 }).epochMilliseconds);
});

test('the home zone is that of the first start: travelling moves nothing', async () => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Rome');
  await tidyUp();
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Asia/Tokyo');
  await tidyUp();
  expect((await currentSettings()).zone).toBe('Europe/Rome');
});

describe('tidying up', () => {
  const later = (days: number) => vi.setSystemTime(start.epochMilliseconds + days * 86_400_000);

  test('people who are not followed are forgotten 90 days after their last word', async () => {
    await open([aMessage({ sentAt: daysAgo(1) })]);
    later(85);
    await tidyUp();
    expect(await db.contacts.count()).toBe(1);
    later(95);
    await tidyUp();
    expect([await db.contacts.count(), await db.interactions.count()]).toEqual([0, 0]);
  });

  test('those whom the user only named are forgotten as well', async () => {
    await onContactNamed(
      { actId: actId(), contactId: 'bruno', address: 'bruno@else.example' as never, name: null },
      panel,
    );
    later(95);
    await tidyUp();
    expect(await db.contacts.count()).toBe(0);
  });

  test('whoever has a note, a talk or a reminder of the user stays: nothing that was written is lost', async () => {
    await open(rhythm);
    await onNoteWritten(
      { actId: actId(), contactId: await annaId(), noteId: 'n-1', text: 'kiln' },
      panel,
    );
    await onFollowed({ actId: actId(), contactId: await annaId(), follow: false }, panel);
    later(200);
    await tidyUp();
    expect(await db.contacts.count()).toBe(1);
    expect(await notesAbout(await annaId())).toHaveLength(1);
  });
});
