import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onComposeReady } from '@/entrypoints/background/onComposeReady';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { onNewMessageFilled } from '@/entrypoints/background/onNewMessageFilled';
import { onNewMessageWanted } from '@/entrypoints/background/onNewMessageWanted';
import { onOpenWanted } from '@/entrypoints/background/onOpenWanted';
import { onTabClosed } from '@/entrypoints/background/onTabClosed';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { askPage } from '@/messaging/background';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { allWaitingTexts, keepWaitingText } from '@/storage/waitingTexts';
import { address, aMessage, anna, aReading, me } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

vi.mock('@/messaging/background');

const panel = { from: 'extension', tabId: null } as const;
const second = address('marta@second.example');
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const MAIL = 'https://mail.google.com/mail/u/0/';
const COMPOSE = `https://mail.google.com/mail/?authuser=${encodeURIComponent(me.address)}&view=cm`;
let acts = 0;
const actId = () => `act-${(acts += 1)}`;

/** Whose mailbox each tab shows, as its page would say. */
let mailboxes: Map<number, string>;
/** What a page answers to a text for its reply. */
let outcome: string;

beforeEach(async () => {
  await freshBackground(start);
  mailboxes = new Map();
  outcome = 'inserted';
  vi.mocked(askPage).mockImplementation((async (tabId: number, name: string) => {
    if (name === 'whoseMailbox') return { account: mailboxes.get(tabId) ?? null };
    if (name === 'insertReply') return { outcome };
    return { ok: true };
  }) as never);
  vi.spyOn(fakeBrowser.windows, 'update');
});

async function aTab(url: string, account: string | null = me.address): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  if (account !== null) mailboxes.set(id, account);
  return id;
}

const page = (tabId: number) => ({ from: 'page', tabId }) as const;
const tabs = async () => (await fakeBrowser.tabs.query({})).filter(({ url }) => url);
const tab = async (id: number) => (await tabs()).find((one) => one.id === id);
const mail = aMessage({ sentAt: start.subtract({ hours: 900 }).toString() });
const read = async (tabId: number, of = {}) =>
  onThreadOpened({ actId: actId(), reading: aReading([mail], of) }, page(tabId));
const open = async (account = me.address) =>
  onOpenWanted({ actId: actId(), account, threadId: 't-1', text: null }, panel);

describe('*Open*', () => {
  test('goes to the tab in which the thread is open, and leaves it as it is', async () => {
    const id = await aTab(`${MAIL}#inbox/FMfcgz`);
    await read(id);
    await aTab(`${MAIL}#inbox`);
    await open();
    expect(await tab(id)).toMatchObject({ active: true, url: `${MAIL}#inbox/FMfcgz` });
    expect(await tabs()).toHaveLength(2);
  });

  test('goes there within a mailbox of that account, without loading its page anew', async () => {
    const id = await aTab(`${MAIL}#inbox`);
    await aTab('https://www.example.com/', null);
    await open();
    expect(await tab(id)).toMatchObject({ active: true, url: `${MAIL}#all/t-1` });
    expect(vi.mocked(fakeBrowser.windows.update)).toHaveBeenCalledOnce();
  });

  test.each([
    ['another account has the mailbox', `${MAIL}#inbox`, second],
    ['the page does not say whose it is', `${MAIL}#inbox`, null],
    ['it is a new message that is being written', `${COMPOSE}&to=x`, me.address],
    ['it is a mail in a window of its own', `${MAIL}?view=btop&search=all#x`, me.address],
  ])('takes a new tab where %s', async (_why, url, account) => {
    const id = await aTab(url, account);
    await open();
    expect(await tab(id)).toMatchObject({ url });
    const opened = (await tabs()).at(-1);
    expect(opened?.url).toBe(
      `https://mail.google.com/mail/?authuser=${encodeURIComponent(me.address)}#all/t-1`,
    );
  });

  test('the same thread id in another account is another thread', async () => {
    const id = await aTab(`${MAIL}#inbox/FMfcgz`, second);
    await read(id, { account: { name: null, address: second } });
    await open();
    expect(await tab(id)).toMatchObject({ url: `${MAIL}#inbox/FMfcgz` });
    expect(await tabs()).toHaveLength(2);
  });

  test('a page that never answers is not waited for', async () => {
    vi.useRealTimers();
    await aTab(`${MAIL}#inbox`);
    vi.mocked(askPage).mockImplementation(() => new Promise(() => {}));
    await open();
    expect(await tabs()).toHaveLength(2);
  });

  test('two clicks open one tab', async () => {
    await Promise.all([open(), open()]);
    expect(await tabs()).toHaveLength(1);
  });
});

async function aText(of = {}) {
  const contact = await contactByAddress(anna.address);
  return {
    contactId: contact?.id ?? 'nobody',
    account: me.address,
    to: anna.address,
    opening: 'Ciao Anna,',
    close: 'A presto',
    followUpIds: ['check'],
    occasion: null,
    ...of,
  };
}

/** Anna is followed, and there is something to write to her. */
async function annaIsDue(): Promise<void> {
  await read(77);
  const contactId = (await contactByAddress(anna.address))?.id ?? 'nobody';
  await onFollowed({ actId: actId(), contactId, follow: true }, panel);
  await db.followUps.put({
    id: 'check',
    contactId,
    kind: 'thank-you',
    state: 'open',
    due: { on: '2026-11-19' },
    until: null,
    openDue: 1,
    createdAt: 0,
    occasion: null,
    topic: null,
    interactionId: null,
    since: 0,
    writtenIn: null,
    notBefore: null,
    closed: null,
  });
  await onTabClosed(77);
}

const insertions = () =>
  vi.mocked(askPage).mock.calls.filter(([, name]) => (name as string) === 'insertReply');
const states = async () => (await allWaitingTexts()).map(({ state }) => state);
const writtenIn = async () => (await db.followUps.get('check'))?.writtenIn;

describe('a text for a reply', () => {
  const write = async () =>
    onOpenWanted(
      { actId: actId(), account: me.address, threadId: 't-1', text: await aText() },
      panel,
    );

  test('goes in as soon as the thread is read there, once', async () => {
    await annaIsDue();
    await write();
    const opened = (await tabs()).at(-1)?.id ?? -1;
    expect(insertions()).toEqual([]);
    await read(opened);
    await vi.waitFor(async () => expect(await states()).toEqual(['inserted']));
    await read(opened);
    await read(opened);
    expect(insertions()).toHaveLength(1);
    expect(insertions()[0]).toEqual([
      opened,
      'insertReply',
      {
        threadId: 't-1',
        account: me.address,
        contact: anna.address,
        name: null,
        opening: 'Ciao Anna,',
        close: 'A presto',
      },
    ]);
    expect(await writtenIn()).toMatchObject({ account: me.address, threadId: 't-1' });
  });

  test('goes in at once where the thread stands open', async () => {
    await annaIsDue();
    await read(await aTab(`${MAIL}#inbox/FMfcgz`));
    await write();
    expect(await states()).toEqual(['inserted']);
  });

  test('does not go into another thread, another account or another tab', async () => {
    await annaIsDue();
    await write();
    const opened = (await tabs()).at(-1)?.id ?? -1;
    await read(opened, { threadId: 't-2' });
    await read(opened, { account: { name: null, address: second } });
    await read(await aTab(`${MAIL}#inbox`, null));
    expect(insertions()).toEqual([]);
    expect(await states()).toEqual(['waiting']);
  });

  test('that cannot go in is kept, and nothing is remembered as written', async () => {
    await annaIsDue();
    outcome = 'no-reply-box';
    await read(await aTab(`${MAIL}#inbox/FMfcgz`));
    await write();
    expect(await states()).toEqual(['refused']);
    expect(await writtenIn()).toBeNull();
  });
});

describe('a new message', () => {
  const wish = async (of = {}) => ({
    actId: actId(),
    text: { ...(await aText(of)), subject: 'Come va da te' },
  });
  const opened = async () => (await tabs()).at(-1)?.id ?? -1;
  const ready = async (of = {}) =>
    onComposeReady({ account: me.address, to: [anna.address], ...of }, page(await opened()));
  const text = { subject: 'Come va da te', opening: 'Ciao Anna,', close: 'A presto' };

  test('opens in that account, for that person, with its subject and none of its text', async () => {
    await annaIsDue();
    await onNewMessageWanted(await wish(), panel);
    const url = new URL((await tabs()).at(-1)?.url ?? '');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      authuser: me.address,
      to: anna.address,
      su: 'Come va da te',
    });
    expect(url.href).not.toContain('Ciao');
  });

  test('gets its text once, and it is remembered what it was for', async () => {
    await annaIsDue();
    await onNewMessageWanted(await wish(), panel);
    expect(await Promise.all([ready(), ready()])).toEqual([text, null]);
    expect(await ready()).toBeNull();
    await onNewMessageFilled({ outcome: 'inserted' }, page(await opened()));
    expect(await writtenIn()).toMatchObject({ account: me.address, threadId: null });
    expect(await states()).toEqual(['inserted']);
  });

  test.each([
    ['from another account', { account: second }],
    ['to somebody else', { to: ['bo@else.example'] }],
    ['to somebody else as well', { to: [anna.address, 'bo@else.example'] }],
    ['to nobody yet', { to: [] }],
  ])('gets no text %s', async (_what, of) => {
    await annaIsDue();
    await onNewMessageWanted(await wish(), panel);
    expect(await ready(of)).toBeNull();
    expect(await ready()).toEqual(text);
  });

  test('in another tab gets no text', async () => {
    await annaIsDue();
    await onNewMessageWanted(await wish(), panel);
    const other = await aTab(COMPOSE);
    const request = { account: me.address, to: [anna.address] };
    expect(await onComposeReady(request, page(other))).toBeNull();
  });

  test('a second click goes to the message that the first has opened', async () => {
    await annaIsDue();
    await Promise.all([
      onNewMessageWanted(await wish(), panel),
      onNewMessageWanted(await wish(), panel),
    ]);
    const first = await opened();
    await ready();
    await onNewMessageFilled({ outcome: 'inserted' }, page(first));
    await aTab('https://www.example.com/', null);
    await onNewMessageWanted(await wish(), panel);
    expect(await tabs()).toHaveLength(2);
    expect(await tab(first)).toMatchObject({ active: true });
  });

  test('asked for again after a killed worker it is opened once', async () => {
    await annaIsDue();
    const asked = await wish();
    await onNewMessageWanted(asked, panel);
    // Killed after the tab was opened, before that could be kept.
    for (const kept of await allWaitingTexts()) await keepWaitingText({ ...kept, tabId: null });
    await onNewMessageWanted(asked, panel);
    expect(await tabs()).toHaveLength(1);
    expect(await ready()).toEqual(text);
  });

  test.each(['no-compose', 'other-person'] as const)('that says %s loses nothing', async (said) => {
    await annaIsDue();
    await onNewMessageWanted(await wish(), panel);
    await ready();
    await onNewMessageFilled({ outcome: said }, page(await opened()));
    expect((await allWaitingTexts())[0]).toMatchObject({ state: 'refused', ...text });
    expect(await writtenIn()).toBeNull();
  });

  test('closed before it stood open, its text is kept; written and closed, it is a draft', async () => {
    await annaIsDue();
    await onNewMessageWanted(await wish(), panel);
    await onTabClosed(await opened());
    expect(await states()).toEqual(['refused']);
    await onNewMessageWanted(await wish(), panel);
    await ready();
    await onNewMessageFilled({ outcome: 'inserted' }, page(await opened()));
    await onTabClosed(await opened());
    expect(await states()).toEqual([]);
    expect(await writtenIn()).toMatchObject({ threadId: null });
  });
});
