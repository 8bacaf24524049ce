// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Shown } from '@/commands/read-page/pageReader';
import { usePageReader } from '../thePageReader';

/**
 * Real pieces of Gmail's pages lie beside the project, not in it, and so do the people in them: what each piece shows is
 * taken from the table in its `SOURCE.md`. Facts that are not listed here are missing with a reason.
 */
const folder = new URL('../../../../shared/captures/gmail/', import.meta.url);
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];
const source = isThere ? readFileSync(new URL('SOURCE.md', folder), 'utf8') : '';

interface Expected {
  readonly shown?: Partial<Shown>;
  readonly reading: object;
}

/** What the row about a file says in the place of the pattern's group. */
function sourceSays(row: string, pattern: RegExp): string {
  const line = source.split('\n').find((one) => one.startsWith(`| ${row}`)) ?? '';
  return pattern.exec(line)?.[1] ?? `not in SOURCE.md: ${row}, ${pattern.source}`;
}

const nothingOpen = { account: null, thread: null, contact: null };

/** The rows have no ids yet; what they say of people, subject and time stands in the table. */
function listRow(person: object, subject: unknown, shown: RegExp): Expected {
  const at = shownAt(sourceSays('2014-12-list-row', shown));
  return {
    reading: {
      ...nothingOpen,
      view: 'list',
      list: [{ threadId: null, people: [person], subject, at }],
    },
  };
}

/** "Thu, Dec 4, 2014 at 2:02 PM", in the zone in which these tests show pages. */
function shownAt(text: string): unknown {
  const [, month = '', day = '', year = '', hour = '', minute = ''] =
    /(Dec|Jan) (\d+), (\d+) at (\d+):(\d+)/u.exec(text) ?? [];
  const at = { Dec: '12', Jan: '01' }[month];
  const isAfternoon = text.endsWith('PM');
  const hours = String((Number(hour) % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0');
  return `${year}-${at}-${day.padStart(2, '0')}T${hours}:${minute}:00+07:00`;
}

function mergeTest(): Expected {
  const row = '2014-12-list-row';
  const person = { name: 'me', address: sourceSays(row, /me (\S+@\S+) \(15\)/u) };
  return listRow(person, sourceSays(row, /"(test merge[^"]*)"/u), /"(Thu, Dec[^"]*)"/u);
}

function deployMail(): Expected {
  const person = { name: sourceSays('2014-12-list-row', /; (Streak Bot)/u) };
  return listRow(person, expect.any(String), /"(Mon, Jan[^"]*)"/u);
}
const other = { reading: { ...nothingOpen, view: 'other' } };
const compose = { reading: { ...nothingOpen, view: 'compose' } };

function menu(name: RegExp | null, address: RegExp): Expected {
  const row = '2016-account-menu';
  const account = {
    name: name === null ? null : sourceSays(row, name),
    address: sourceSays(row, address),
  };
  return { reading: { view: 'other', account, thread: null, contact: null } };
}

function wholeMessage(): Expected {
  const row = '2021-06-single-message-view-lg-en.html';
  return {
    shown: { url: 'https://mail.google.com/mail/u/0/?view=lg' },
    reading: {
      view: 'thread',
      account: null,
      contact: null,
      thread: { subject: sourceSays(row, /title "([^"]+)"/u) },
    },
  };
}

function printView(): Expected {
  const row = '2023-04-print-view-pt-en.html';
  const owner = sourceSays(row, /own account [^,]+, (\S+@\S+)/u);
  const sender = sourceSays(row, /sender [^,]+, (\S+@[^;\s]+)/u);
  const id = '1877d7ccbcf12b14';
  return {
    shown: {
      url: `https://mail.google.com/mail/u/0/?view=pt&permthid=thread-f:${BigInt(`0x${id}`)}&simpl=msg-f:${BigInt(`0x${id}`)}`,
    },
    reading: {
      view: 'thread',
      account: { name: sourceSays(row, /own account ([^,]+),/u), address: owner },
      contact: null,
      thread: {
        id,
        subject: sourceSays(row, /subject "([^"]+)"/u),
        messages: [
          {
            id,
            from: { name: sourceSays(row, /sender ([^,]+),/u), address: sender },
            to: [{ address: sourceSays(row, /To (\S+@[^.\s]+\.\w+)/u) }],
            direction: 'in',
          },
        ],
      },
    },
  };
}

function wholeThread(): Expected {
  const row = '2023-08-thread-1msg-vi.html';
  const account = sourceSays(row, /recipient \([^)]*\) (\S+@[^;\s]+)/u);
  const sender = {
    name: sourceSays(row, /; sender ([^,]+),/u),
    address: sourceSays(row, /last sender = (\S+@\S+)/u),
  };
  const sentAt = Temporal.Instant.from(
    isThere ? sourceSays(row, /= (\d{4}-\S+Z)/u) : '2023-08-01T00:00:00Z',
  );
  return {
    shown: { account, zone: 'Asia/Ho_Chi_Minh' },
    reading: {
      view: 'thread',
      account: { name: null, address: account },
      contact: sender,
      thread: {
        id: sourceSays(row, /= ([0-9a-f]{16});/u),
        subject: sourceSays(row, /subject "([^"]+)"/u),
        messages: [
          {
            id: sourceSays(row, /= ([0-9a-f]{16});/u),
            from: sender,
            to: [{ name: null, address: account }],
            sentAt: sentAt.toString({ timeZone: 'Asia/Ho_Chi_Minh' }),
            direction: 'in',
            expanded: true,
          },
        ],
      },
      readBy: { time: 'message id' },
    },
  };
}

const expected: Readonly<Record<string, Expected>> = {
  '2014-12-list-row-default-en.html': mergeTest(),
  '2014-12-list-row-vertical-preview-2row-nosnippet-en.html': deployMail(),
  '2014-12-list-row-vertical-preview-3row-en.html': mergeTest(),
  '2016-account-menu-new-3accounts-en.html': menu(
    /signed-in account: (.+?) \S+@\S+ \/ delegated/u,
    /signed-in account: .+? (\S+@\S+) \/ delegated/u,
  ),
  '2016-account-menu-new-delegated-en.html': menu(null, /delegated (\S+@\S+)/u),
  '2016-account-menu-new-single-en.html': menu(
    /delegated \S+ \/ (.+?) \S+@/u,
    /delegated \S+ \/ .+? (\S+@\S+)/u,
  ),
  '2017-06-22-addon-sidebar.html': other,
  '2017-09-08-addon-sidebar.html': other,
  '2017-12-reply-bar-vi.html': other,
  '2020-10-compose-popout-en.html': compose,
  '2021-06-single-message-view-lg-en.html': wholeMessage(),
  '2023-04-print-view-pt-en.html': printView(),
  '2023-08-thread-1msg-vi.html': wholeThread(),
  '2026-05-compose-recipient-rows-en.html': compose,
  '2026-thread-heading-en.html': {
    reading: {
      view: 'thread',
      contact: null,
      thread: {
        id: sourceSays('2026-thread-heading-en.html', /legacy thread (\S+)/u),
        messages: [],
      },
    },
  },
  'compose-new-fields-vi.html': compose,
  'trimmed-content-collapsed-en.html': other,
};

describe.skipIf(!isThere)('saved pieces of Gmail (skipped where ../shared is not there)', () => {
  const read = usePageReader('Asia/Ho_Chi_Minh');

  test('each has its row in the table', () => {
    expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
  });

  test.each(files)('%s', async (file) => {
    const { shown, reading } = expected[file] ?? { shown: {}, reading: {} };
    const found = await read(readFileSync(new URL(file, folder), 'utf8'), shown);
    expect(found).toMatchObject(reading);
    const isSaid = (fact: string) => found.missing.some((one) => one.fact === fact);
    expect(found.account !== null || isSaid('account')).toBe(true);
    expect(found.contact !== null || isSaid('contact')).toBe(true);
    expect(found.list !== null || isSaid('list')).toBe(true);
    expect(found.list === null || isSaid('row-thread-id')).toBe(true);
  });
});
