import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answer,
  answerInBackground,
  type BackgroundHandlers,
  type OwnIdentity,
  type Sender,
  senderOf,
} from '@/messaging/background';
import { toBackground, type ToBackground } from '@/messaging/protocol';
import { aPromise } from '../builders/aRecord';

type Name = keyof ToBackground;

const own: OwnIdentity = {
  id: 'premura',
  origin: 'chrome-extension://premura',
  hosts: ['mail.google.com'],
};
const panel: Sender = { from: 'extension', tabId: null };
const page: Sender = { from: 'page', tabId: 7 };
const names = Object.keys(toBackground) as Name[];

const act = { actId: 'act-1' };
const ofContact = { ...act, contactId: 'contact-1' };
const reading = {
  service: 'gmail',
  view: 'thread',
  account: { name: null, address: 'marta@rossi.example' },
  thread: { id: '18f0', subject: 'Prices', messages: [] },
  contact: { name: 'Sara', address: 'sara@meyer.example' },
  list: null,
  readBy: { contact: 'latest inbound sender' },
  missing: [],
};

const aMail = () => ({
  id: '18f1',
  from: { name: 'Sara', address: 'sara@meyer.example' },
  to: [],
  cc: [],
  sentAt: '2026-11-20T09:00:00+01:00',
  direction: 'in',
  expanded: true,
  text: 'Thank you for the call.',
});

const aRow = {
  threadId: '18f0',
  lastMessageId: '18f1',
  people: [{ name: 'Sara', address: 'sara@meyer.example' }],
  namesAll: true,
  subject: 'Prices',
  at: '2026-11-20T09:00:00+01:00',
  lastWriter: { name: 'Sara', address: 'sara@meyer.example' },
  isSent: false,
};

const shownName = { account: 'marta@rossi.example', threadId: '18f0', name: 'Meyer, Sara' };

/** One request of each message as the protocol wants it. */
const wellFormed: Record<Name, Record<string, unknown>> = {
  threadOpened: { ...act, reading },
  threadClosed: {},
  thanksWanted: { threadId: '18f0', followUpId: null },
  panelWanted: {},
  textInserted: {
    ...act,
    threadId: '18f0',
    account: 'marta@rossi.example',
    contact: 'sara@meyer.example',
    followUpIds: ['follow-up-1'],
    occasion: 'after-a-call',
    newFollowUpId: 'follow-up-2',
  },
  datesShown: { locales: ['it'], texts: ['3 nov 2026, 10:12'] },
  rowsSeen: {
    ...act,
    account: 'marta@rossi.example',
    rows: [aRow],
    shown: ['sara@meyer.example'],
  },
  composeReady: { account: 'marta@rossi.example', to: ['sara@meyer.example'] },
  newMessageFilled: { outcome: 'inserted' },
  messageSending: {
    ...act,
    account: 'marta@rossi.example',
    sending: {
      outcome: 'sent',
      composeId: 'compose-1',
      threadId: null,
      to: ['sara@meyer.example'],
      messageId: null,
    },
  },
  openWanted: { ...act, account: 'marta@rossi.example', threadId: '18f0', text: null },
  newMessageWanted: {
    ...act,
    text: {
      contactId: 'contact-1',
      account: 'marta@rossi.example',
      to: 'sara@meyer.example',
      subject: 'How the new kiln is doing',
      opening: 'Hi Sara,',
      close: 'Best wishes',
      followUpIds: ['follow-up-1'],
      occasion: null,
    },
  },
  peopleFollowed: { ...act, contactIds: ['contact-1'] },
  settingsKept: { ...act, settings: { peopleADay: 8 } },
  settingsReset: act,
  templatesChanged: { ...act, put: [], remove: [], order: [] },
  discreetTurned: act,
  undo: act,
  contactNamed: { ...ofContact, address: 'sara@meyer.example', name: 'Sara' },
  personNamed: { ...ofContact, ...shownName, address: 'sara@meyer.example' },
  nameForgotten: { ...act, ...shownName },
  followed: { ...ofContact, follow: true },
  toneChosen: { ...ofContact, language: 'it', formality: 'formal' },
  spoke: {
    ...ofContact,
    interactionId: 'interaction-1',
    followUpId: 'follow-up-1',
    kind: 'call',
    went: 'badly',
    at: 1_795_000_000_000,
    said: 'Too dear.',
  },
  noteWritten: { ...ofContact, noteId: 'note-1', text: 'Prefers the phone.' },
  notePinned: { ...act, noteId: 'note-1', pinned: true },
  noteDeleted: { ...act, noteId: 'note-1' },
  recordKept: { ...act, record: aPromise({ contactId: 'contact-1' }) },
  talkChanged: {
    ...act,
    interactionId: 'interaction-1',
    kind: 'call',
    went: 'badly',
    at: 0,
    said: '',
  },
  talkRemoved: { ...act, interactionId: 'interaction-1' },
  recordRemoved: { ...act, id: 'promise-1' },
  touchCorrected: { ...act, interactionId: 'i-1', isContact: false },
  toneWatched: { ...act, watches: false },
  leftAlone: { ...act, neverTrack: ['sara@meyer.example'], colleagueDomains: ['rossi.example'] },
  personErased: { ...ofContact, leaveAlone: true },
  peopleMerged: { ...ofContact, otherId: 'contact-2' },
  addressAdded: { ...ofContact, address: 'sara@meyer.example' },
  careChanged: { ...ofContact, care: { tier: 'A' }, without: ['role'] },
  suggestionAccepted: {
    ...act,
    suggestionId: 'suggestion-1',
    recordId: 'record-1',
    followUpId: 'follow-up-1',
    what: 'the quote',
    when: { on: '2026-11-27' },
    reason: null,
  },
  suggestionDeclined: { ...act, suggestionId: 'suggestion-1', never: true },
  reminded: {
    ...ofContact,
    followUpId: 'follow-up-1',
    due: { on: '2026-11-24' },
    topic: 'price list',
  },
  followUpClosed: { ...act, followUpId: 'follow-up-1', as: 'done' },
  followUpSnoozed: { ...act, followUpId: 'follow-up-1', until: { at: '2026-11-24T08:00:00Z' } },
  wordBroken: { ...act, followUpId: 'follow-up-1' },
  wordMoved: { ...act, followUpId: 'follow-up-1', due: { on: '2026-11-27' } },
  answerAwaited: { ...ofContact, followUpId: 'follow-up-1', due: { on: '2026-11-27' } },
  allSnoozed: { ...act, until: { on: '2026-11-27' } },
  peopleSnoozed: { ...act, contactIds: ['anna', 'lena'], until: { on: '2026-11-27' } },
  cadenceAgreed: { ...act, contactIds: ['anna', 'lena'], cadenceDays: 60 },
  weekReviewed: { ...act, week: '2026-11-16', seen: ['anna'], isDone: false },
  timeOffKept: {
    ...act,
    away: [{ from: '2026-12-24', to: '2027-01-06' }],
    holidayCountries: ['IT'],
  },
};

/** Written out by hand: a verb more for the page is a decision, not a side effect. */
const ofThePage: readonly Name[] = [
  'threadOpened',
  'threadClosed',
  'thanksWanted',
  'panelWanted',
  'rowsSeen',
  'datesShown',
  'composeReady',
  'newMessageFilled',
  'messageSending',
  'textInserted',
  'undo',
];
const ofThePanelOnly = names.filter((name) => !ofThePage.includes(name));
const withFields = names.filter((name) => Object.keys(wellFormed[name]).length > 0);

const called = vi.fn<(name: Name, request: unknown, sender: Sender) => void>();
/** Every handler notes that it was called, and with what. */
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    async (request: unknown, sender: Sender) => {
      called(name, request, sender);
      return { ok: true };
    },
  ]),
) as unknown as BackgroundHandlers;

beforeEach(() => called.mockClear());

describe('who may speak at all', () => {
  test.each([
    ['the side panel', { id: 'premura', url: 'chrome-extension://premura/sidepanel.html' }],
    [
      'a page of ours in a tab',
      { id: 'premura', url: 'chrome-extension://premura/sidepanel.html?x#y', tab: { id: 3 } },
    ],
  ])('%s is us', (_who, raw) => {
    expect(senderOf(raw, own)).toEqual(panel);
  });

  test('our script in an open Gmail is the page of its tab', () => {
    const raw = { id: 'premura', url: 'https://mail.google.com/mail/u/0/#inbox', tab: { id: 7 } };
    expect(senderOf(raw, own)).toEqual(page);
  });

  test.each([
    ['another extension', 'stranger', 'chrome-extension://stranger/page.html'],
    ['another extension that names our page', 'stranger', 'chrome-extension://premura/x.html'],
    ['a script without an extension', undefined, 'https://mail.google.com/mail/u/0/'],
    ['nobody', 'premura', undefined],
    ['an empty address', 'premura', ''],
    ['no address at all', 'premura', 'not an address'],
    ['a page that is no webmail', 'premura', 'https://www.example.com/'],
    ['Gmail without encryption', 'premura', 'http://mail.google.com/mail/u/0/'],
    ['Gmail on another port', 'premura', 'https://mail.google.com:8443/mail/u/0/'],
    ['a name that begins like Gmail', 'premura', 'https://mail.google.com.example/'],
    ['a name that ends like Gmail', 'premura', 'https://evil-mail.google.com/'],
    ['a user called Gmail', 'premura', 'https://mail.google.com@mail.example/'],
    ['Gmail with a dot behind', 'premura', 'https://mail.google.com./mail/'],
    ['a blob of Gmail', 'premura', 'blob:https://mail.google.com/0f3c'],
    ['a page of data', 'premura', 'data:text/html,hello'],
    ['a blank page', 'premura', 'about:blank'],
    ['a name that begins like ours', 'premura', 'chrome-extension://premura.example/x.html'],
    ['our name on another scheme', 'premura', 'https://premura/sidepanel.html'],
  ])('%s is not us', (_who, id, url) => {
    expect(senderOf({ id, url, tab: { id: 7 } }, own)).toBeNull();
  });

  test('a Gmail outside of any tab is not us', () => {
    expect(senderOf({ id: 'premura', url: 'https://mail.google.com/' }, own)).toBeNull();
  });

  test('an extension without an origin trusts no page without an origin', () => {
    const raw = { id: 'premura', url: 'data:text/html,hello', tab: { id: 7 } };
    expect(senderOf(raw, { ...own, origin: 'null' })).toBeNull();
  });
});

describe('what each may say', () => {
  test.each(names)('nobody unknown says %s', async (name) => {
    const message = { data: wellFormed[name], sender: null };
    await expect(answer(handlers, name, message)).rejects.toThrow('refuses');
    expect(called).not.toHaveBeenCalled();
  });

  test.each(ofThePanelOnly)('a page does not say %s', async (name) => {
    const message = { data: wellFormed[name], sender: page };
    await expect(answer(handlers, name, message)).rejects.toThrow('refuses');
    expect(called).not.toHaveBeenCalled();
  });

  test.each(ofThePage)('a page says %s', async (name) => {
    await answer(handlers, name, { data: wellFormed[name], sender: page });
    expect(called).toHaveBeenCalledExactlyOnceWith(name, wellFormed[name], page);
  });

  test.each(names)('the panel says %s', async (name) => {
    await answer(handlers, name, { data: wellFormed[name], sender: panel });
    expect(called).toHaveBeenCalledExactlyOnceWith(name, wellFormed[name], panel);
  });
});

describe('in which form', () => {
  const outcome = (name: Name, data: unknown): Promise<string> =>
    answer(handlers, name, { data, sender: panel }).then(
      () => 'accepted',
      ({ message }: Error) => message,
    );

  test.each(names)('%s is not said in anything but fields', async (name) => {
    for (const data of [undefined, null, 'text', 7, true, []]) {
      expect(await outcome(name, data)).toContain('malformed');
    }
    expect(called).not.toHaveBeenCalled();
  });

  test.each(withFields)('%s wants every field', async (name) => {
    for (const field of Object.keys(wellFormed[name])) {
      const { [field]: _left, ...rest } = wellFormed[name];
      expect(await outcome(name, rest)).toContain('malformed');
    }
    expect(called).not.toHaveBeenCalled();
  });

  test.each(withFields)('%s wants every field in its form', async (name) => {
    for (const field of Object.keys(wellFormed[name])) {
      const data = { ...wellFormed[name], [field]: { toString: 'forged' } };
      expect(await outcome(name, data)).toContain('malformed');
    }
    expect(called).not.toHaveBeenCalled();
  });

  test.each<readonly [string, Name, Record<string, unknown>]>([
    ['an id without end', 'undo', { actId: 'x'.repeat(101) }],
    ['an empty id', 'undo', { actId: '' }],
    ['an address that is none', 'contactNamed', { address: 'sara at meyer.example' }],
    ['an address not in its kept form', 'contactNamed', { address: 'Sara@Meyer.example' }],
    ['a note of nothing', 'noteWritten', { text: '  \n ' }],
    ['a note without end', 'noteWritten', { text: 'x'.repeat(10_001) }],
    ['a talk at no time', 'spoke', { at: Number.NaN }],
    ['a talk in another way', 'spoke', { kind: 'fax' }],
    ['a reminder of nothing', 'reminded', { topic: ' ' }],
    ['a reminder on no day', 'reminded', { due: { on: 'tomorrow' } }],
    ['a reminder on a day that does not exist', 'reminded', { due: { on: '2026-02-30' } }],
    [
      'a reminder at an hour that does not exist',
      'reminded',
      { due: { at: '2026-11-24T25:00:00Z' } },
    ],
    ['a talk after the end of time', 'spoke', { at: 8_640_000_000_000_001 }],
    [
      'a mail of a day that does not exist',
      'threadOpened',
      {
        reading: {
          ...reading,
          thread: {
            ...reading.thread,
            messages: [{ ...aMail(), sentAt: '2026-13-45T09:00:00+01:00' }],
          },
        },
      },
    ],
    ['a reminder at no instant', 'reminded', { due: { at: '2026-11-24T08:00:00+01:00' } }],
    ['a follow-up closed otherwise', 'followUpClosed', { as: 'deleted' }],
    ['an unknown webmail', 'threadOpened', { reading: { ...reading, service: 'aol' } }],
    [
      'a contact whose address is none',
      'threadOpened',
      { reading: { ...reading, contact: { name: 'Sara', address: 'Sara <sara@meyer.example>' } } },
    ],
  ])('%s is refused', async (_what, name, change) => {
    expect(await outcome(name, { ...wellFormed[name], ...change })).toContain('malformed');
    expect(called).not.toHaveBeenCalled();
  });

  test('a thread has at most 2,000 messages', async () => {
    const ofLength = (length: number) => ({
      ...act,
      reading: {
        ...reading,
        thread: { ...reading.thread, messages: Array.from({ length }, aMail) },
      },
    });
    expect(await outcome('threadOpened', ofLength(2_000))).toBe('accepted');
    expect(await outcome('threadOpened', ofLength(2_001))).toContain('malformed');
  });

  test('a field that the protocol does not know reaches nobody', async () => {
    const data = { ...wellFormed.followed, isAdmin: true, ['__proto__']: { polluted: true } };
    await answer(handlers, 'followed', { data, sender: panel });
    expect(called.mock.calls[0]?.[1]).toEqual(wellFormed.followed);
    expect({}).not.toHaveProperty('polluted');
  });

  test('what went wrong inside comes back as an error, never as an answer', async () => {
    const failing: BackgroundHandlers = {
      ...handlers,
      undo: () => Promise.reject(new Error('the store is full')),
    };
    const message = { data: act, sender: panel };
    await expect(answer(failing, 'undo', message)).rejects.toThrow('the store is full');
  });
});

describe('as the browser hands it over', () => {
  type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;
  const listeners: Listener[] = [];
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) };
  const time = 1_795_000_000_000;

  function say(type: string, data: unknown, sender: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      const heard = listeners.map((listener) =>
        listener({ id: 1, type, data, timestamp: time }, sender, resolve),
      );
      if (!heard.includes(true)) resolve('nobody listens');
    });
  }

  test('forged messages do nothing, true ones are answered', async () => {
    vi.stubGlobal('chrome', { runtime: { onMessage } });
    answerInBackground(handlers, own);
    vi.unstubAllGlobals();
    const strangers = [
      { id: 'stranger', url: 'chrome-extension://premura/sidepanel.html' },
      { id: 'premura', url: 'https://mail.example/', tab: { id: 7 } },
      { id: 'premura', tab: { id: 7 } },
      {},
    ];
    for (const sender of strangers) {
      for (const name of names) {
        expect(await say(name, wellFormed[name], sender)).toHaveProperty('err');
      }
    }
    expect(await say('eraseEverything', {}, strangers[0])).toBe('nobody listens');
    await say('constructor', {}, strangers[0]);
    expect(called).not.toHaveBeenCalled();
    const panelRaw = { id: 'premura', url: 'chrome-extension://premura/sidepanel.html' };
    expect(await say('followed', wellFormed.followed, panelRaw)).toEqual({ res: { ok: true } });
    expect(called).toHaveBeenCalledOnce();
  });
});
