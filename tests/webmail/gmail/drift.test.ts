// @vitest-environment node
import { expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import {
  aGmailPage,
  gmailList,
  gmailMessage,
  gmailReply,
  gmailThread,
  idAt,
  me,
  permIdOf,
  threadId,
} from '../../builders/aGmailPage';
import { usePageReader } from '../thePageReader';

/**
 * QUALITY sec-2: what Gmail's page may look like after a change, at random: classes renamed, attributes lost or renamed,
 * somebody else's name put somewhere, one signal changed, everything wrapped once more. DRIFT_PAGES makes the run longer.
 */
const PAGES = Number(process.env['DRIFT_PAGES'] ?? 100);
const SHARES = [
  { share: 0.1, least: 0.59 },
  { share: 0.3, least: 0.19 },
  { share: 0.5, least: 0.04 },
] as const;
/** Each page shows the same thread in one of these, or a list alone. */
const KINDS = ['thread', 'split pane', 'one mail', 'list'] as const;
type Kind = (typeof KINDS)[number];
const CLASSES = `gD g2 adn hP h7 iw go qu iY a3s ii kv hb aoI M9 Am zA yP yW bA4 bog xW`.split(' ');
const ATTRIBUTES =
  `email name data-hovercard-id role jid data-legacy-thread-id data-legacy-message-id aria-expanded
data-thread-id data-thread-perm-id data-legacy-last-message-id title gh`.split(/\s+/u);
const DECOY =
  '<span class="gD" email="decoy@evil.example" name="Decoy" data-hovercard-id="decoy@evil.example">Decoy</span>';

const DECOY_PLACES = [
  '</h3>',
  '<div>Words',
  '</h2>',
  '<div class="nH" role="list"',
  '<div class="iA',
  '<span class="bog"',
  '<table class="F',
];

/** The same numbers in every run (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Somebody {
  readonly name: string;
  readonly address: string;
}

interface Drifted {
  readonly html: string;
  readonly kind: Kind;
  readonly contact: string;
  /** Who stands in the row of which thread. */
  readonly rows: ReadonlyMap<string, string>;
}

function driftedPage(seed: number, share: number): Drifted {
  const random = randomFrom(seed * 7_919 + 1);
  const happens = () => random() < share;
  const kind = KINDS[seed % KINDS.length] ?? 'thread';
  const contact = { name: `Person ${seed}`, address: `person${seed}@firm${seed % 97}.example` };
  const listed = [1, 2, 3].map((row) => ({
    from: { name: `Row ${row}`, address: `row${row}.${seed}@other${seed % 89}.example` },
    id: `19aa00000000010${row}`,
    subject: `Subject ${row}`,
  }));
  const stale = gmailThread({
    id: '19aa000000000002',
    messages: [gmailMessage({ from: { name: 'Stale', address: `stale${seed}@old.example` } })],
    view: `${happens() ? 'role="main" ' : ''}style="display: none"`,
  });
  const isListShown = kind === 'split pane' || kind === 'list';
  const hiddenList = isListShown ? '' : gmailList(listed, 'style="display:none"');
  const shown = changed(viewOf(kind, { thread: threadOf(kind, contact, random), listed }), {
    contact: contact.address,
    happens,
  });
  return {
    html: aGmailPage({ views: kind === 'list' ? [stale, shown] : [hiddenList, stale, shown] }),
    kind,
    contact: contact.address,
    rows: new Map(listed.map(({ id, from }) => [id, from.address])),
  };
}

interface Shown {
  readonly thread: string;
  readonly listed: Parameters<typeof gmailList>[0];
}

function viewOf(kind: Kind, { thread, listed }: Shown): string {
  if (kind === 'list') return gmailList(listed);
  if (kind !== 'split pane') return thread;
  return `<div class="nH" role="main">${gmailList(listed, '')}<div class="aia"><div class="ao8">${thread}</div></div></div>`;
}

function changed(
  shown: string,
  { contact, happens }: { readonly contact: string; readonly happens: () => boolean },
): string {
  const changes: readonly ((view: string) => string)[] = [
    ...CLASSES.map((name) => (view: string) => renameClass(view, name)),
    ...ATTRIBUTES.map((name) => (view: string) => loseAttribute(view, name, happens())),
    ...DECOY_PLACES.map((place) => (view: string) => view.replace(place, `${DECOY}${place}`)),
    (view) => view.replace(contact, 'changed@x.example'),
    (view) => `<div class="wrapper">${view}</div>`,
  ];
  return changes.filter(happens).reduce((view, change) => change(view), shown);
}

function threadOf(kind: Kind, contact: Somebody, random: () => number): string {
  const view = kind === 'split pane' ? '' : 'role="main"';
  if (kind === 'one mail') return oneMail(contact);
  const day = 1 + Math.floor(random() * 27);
  const messages = [
    gmailMessage({ from: contact, collapsed: true }),
    gmailMessage({ from: me, to: [contact], id: idAt(`2026-10-0${1 + (day % 9)}T08:00:00Z`) }),
    gmailMessage({
      from: contact,
      body: `<div>Words of ${contact.name}</div>`,
      // Half of the threads are being answered, to somebody who is not the contact.
      under: random() < 0.5 ? gmailReply() : '',
    }),
  ];
  return gmailThread({ messages, view });
}

/** Conversation view off: the mail is named behind the thread. */
function oneMail(contact: Somebody): string {
  const id = idAt('2026-11-03T09:12:21Z');
  const permId = `${permIdOf('thread', threadId)}|${permIdOf('msg', id)}`;
  return gmailThread({
    ids: `data-thread-perm-id="${permId}" data-legacy-thread-id="${threadId}"`,
    messages: [gmailMessage({ from: contact, id, body: `<div>Words of ${contact.name}</div>` })],
  });
}

function renameClass(html: string, name: string): string {
  return html.replaceAll(/class="([^"]*)"/gu, (_, classes: string) => {
    const renamed = classes.split(' ').map((one) => (one === name ? `z${one}` : one));
    return `class="${renamed.join(' ')}"`;
  });
}

function loseAttribute(html: string, name: string, isRenamed: boolean): string {
  const attribute = new RegExp(` ${name}="([^"]*)"`, 'gu');
  return html.replaceAll(attribute, isRenamed ? ` ${name}-v2="$1"` : '');
}

const read = usePageReader();

type Outcome = 'right' | 'wrong' | 'nothing';

function outcome(reading: PageReading, page: Drifted): Outcome {
  if (!rowsAreRight(reading, page.rows)) return 'wrong';
  return page.kind === 'list' ? listOutcome(reading, page) : threadOutcome(reading, page);
}

function listOutcome({ contact, list }: PageReading, { rows }: Drifted): Outcome {
  if (contact !== null) return 'wrong';
  return isRead(list, rows) ? 'right' : 'nothing';
}

function threadOutcome({ contact, thread }: PageReading, { contact: wanted }: Drifted): Outcome {
  if (![null, threadId].includes(thread?.id ?? null)) return 'wrong';
  if (contact === null) return 'nothing';
  return contact.address === wanted ? 'right' : 'wrong';
}

/** Whoever is named in a row stands there, and nowhere else. */
function rowsAreRight({ list }: PageReading, rows: ReadonlyMap<string, string>): boolean {
  return (list ?? []).every(({ threadId: id, people }) =>
    people.every(({ address }) =>
      id === null
        ? address === null || [...rows.values()].includes(address)
        : address === null || rows.get(id) === address,
    ),
  );
}

function isRead(list: PageReading['list'], rows: ReadonlyMap<string, string>): boolean {
  return list?.length === rows.size && list.every(({ people }) => people[0]?.address != null);
}

test.each(SHARES)(
  'with $share of the page changed at random, nobody is taken for somebody else',
  async ({ share, least }) => {
    const counts = new Map(KINDS.map((kind) => [kind, { right: 0, wrong: 0, nothing: 0 }]));
    const wrong: number[] = [];
    for (let seed = 1; seed <= PAGES; seed += 1) {
      const page = driftedPage(seed, share);
      const result = outcome(await read(page.html), page);
      if (result === 'wrong') wrong.push(seed);
      const count = counts.get(page.kind);
      if (count !== undefined) count[result] += 1;
    }
    if (process.env['DRIFT_PAGES'] !== undefined) {
      console.info(`changed: ${share}`, JSON.stringify(Object.fromEntries(counts)), { wrong });
    }
    expect(wrong).toEqual([]);
    for (const [kind, { right }] of counts) {
      expect((right * KINDS.length) / PAGES, kind).toBeGreaterThanOrEqual(least);
    }
  },
  120_000 + PAGES * 1_000,
);

test('with nothing changed everything is found', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const page = driftedPage(seed, 0);
    expect(outcome(await read(page.html), page)).toBe('right');
  }
}, 60_000);
