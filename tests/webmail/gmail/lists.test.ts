// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import { anna, colleague, marco, me } from '../../builders/aGmailPage';
import { usePageReader } from '../thePageReader';

const read = usePageReader();
const lena = { name: 'Lena Haas', address: 'lena.haas@haas.example' };

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/gmail/${name}`, import.meta.url), 'utf8');
}

function subjectsOf({ list }: PageReading): readonly (string | null)[] {
  return (list ?? []).map(({ subject }) => subject);
}

test('the inbox gives people, subject and time without a thread being opened', async () => {
  const reading = await read(fixture('list-rows-2026-11.html'));
  expect(reading).toMatchObject({ view: 'list', account: me, thread: null, contact: null });
  expect(reading.list).toEqual([
    {
      threadId: '19ab0c0ffee00000',
      people: [anna],
      subject: 'Offer for 40 lamps 💡',
      at: '2026-11-03T10:12:21+01:00',
    },
    {
      threadId: '19ab0c0ffee01111',
      people: [marco, me],
      subject: 'Delivery in December',
      at: '2026-11-02T16:40:05+01:00',
    },
    {
      threadId: '19ab0c0ffee02222',
      people: [lena, me],
      subject: 'Two questions',
      at: '2026-11-02T08:05:30+01:00',
    },
    // The draft's own id is no message's: the time is that of the last mail that was sent.
    {
      threadId: '19ab0c0ffee03333',
      people: [anna],
      subject: 'Invoice 204',
      at: '2026-10-30T17:00:00+01:00',
    },
    {
      threadId: '19ab0c0ffee04444',
      people: [],
      subject: 'To be finished',
      at: '2026-11-03T10:30:00+01:00',
    },
    {
      threadId: '19ab0c0ffee05555',
      people: [me],
      subject: 'Notes to myself',
      at: '2026-10-28T15:30:10+01:00',
    },
  ]);
});

test('of lists that are hidden, or left behind outside of the view, nothing is read', async () => {
  const html = fixture('list-rows-2026-11.html');
  expect(html).toContain(colleague.address);
  const { list } = await read(html);
  expect(JSON.stringify(list)).not.toContain(colleague.address);
});

test('in Sent the people are those to whom the user wrote', async () => {
  const { list } = await read(fixture('list-sent-it-2026-11.html'));
  expect(list?.map(({ people }) => people)).toEqual([[anna, marco], [lena], [me]]);
  // The second thread was answered since: its last message is not the one that the row is about.
  expect(list?.map(({ at }) => at)).toEqual([
    '2026-11-02T16:40:05+01:00',
    '2026-10-30T17:00:00+01:00',
    '2026-10-28T15:30:10+01:00',
  ]);
});

test('beside a split pane rows of two and three lines are one mail each, and the thread is the shown one', async () => {
  const reading = await read(fixture('split-pane-2026-11.html'));
  expect(reading).toMatchObject({
    view: 'thread',
    contact: anna,
    thread: { id: '19ab0c0ffee00000' },
  });
  expect(reading.thread?.messages).toHaveLength(1);
  expect(reading.list).toMatchObject([
    { threadId: '19ab0c0ffee01111', people: [marco], at: '2026-11-02T16:40:05+01:00' },
    { threadId: '19ab0c0ffee00000', people: [anna], at: '2026-11-03T10:12:21+01:00' },
    { threadId: '19ab0c0ffee02222', people: [lena], at: '2026-11-02T08:05:30+01:00' },
  ]);
});

test('of several inboxes those are read that are open', async () => {
  const reading = await read(fixture('multiple-inboxes-2026-11.html'));
  expect(subjectsOf(reading)).toEqual([
    'Offer for 40 lamps 💡',
    'Delivery in December',
    'Thank you',
  ]);
});

test('while a thread covers the list, there is none', async () => {
  const reading = await read(fixture('single-message-2026-11.html'));
  expect(reading.list).toBeNull();
  expect(reading.missing).toContainEqual({ fact: 'list', reason: 'no list is shown' });
});

/** The first row of the inbox, changed. */
function inboxWith(change: (html: string) => string): string {
  return change(fixture('list-rows-2026-11.html'));
}

describe('a row that says two things', () => {
  test('of two ids says none, while it is being filled with another mail', async () => {
    const html = inboxWith((inbox) =>
      inbox.replace(
        'class="bqe" data-thread-id="#thread-f:1849585334805856256" data-legacy-thread-id="19ab0c0ffee00000"',
        'class="bqe" data-thread-id="#thread-f:1849585334805856256" data-legacy-thread-id="19ab0c0ffee0ffff"',
      ),
    );
    const { list, missing } = await read(html);
    expect(list?.[0]).toMatchObject({ threadId: null, people: [anna] });
    expect(missing).toContainEqual({
      fact: 'row-thread-id',
      reason: 'in 1 of 6 messages: the row’s ids disagree',
    });
  });

  test('of two addresses of one person names nobody', async () => {
    const html = inboxWith((inbox) =>
      inbox.replaceAll(
        `data-hovercard-id="${anna.address}"`,
        'data-hovercard-id="eve@evil.example"',
      ),
    );
    const { list } = await read(html);
    expect(list?.[0]?.people).toEqual([{ name: anna.name, address: null }]);
  });

  test('a date that is still to come is no mail’s', async () => {
    const html = inboxWith((inbox) => inbox.replaceAll('Nov 3, 2026', 'Dec 24, 2026'));
    const { list } = await read(html);
    expect(list?.[0]?.at).toBeNull();
  });
});

const nextLayout: readonly (readonly [name: string, change: (html: string) => string])[] = [
  ['without classes', (html) => html.replaceAll(/ class="[^"]*"/gu, '')],
  [
    'with other classes',
    (html) =>
      html.replaceAll(/ class="([^"]*)"/gu, ' class="q$1"').replaceAll('ass="q', 'ass="q q'),
  ],
  [
    'wrapped once more',
    (html) => html.replaceAll('<div class="UI"', '<div><section></section></div><div class="UI"'),
  ],
  [
    'without the legacy thread ids',
    (html) => html.replaceAll(/ data-legacy-thread-id="[^"]*"/gu, ''),
  ],
  ['without “email”', (html) => html.replaceAll(/ email="[^"]*"/gu, '')],
];

describe('the next layout', () => {
  test.each(nextLayout)('%s says the same', async (_name, change) => {
    const html = fixture('list-rows-2026-11.html');
    const before = await read(html);
    const after = await read(change(html));
    expect(after.list).toEqual(before.list);
  });
});
