// @vitest-environment node
import { expect, test } from 'vitest';
import type { Shown } from '@/commands/read-page/pageReader';
import type { PageReading } from '@/domain/mail/reading';
import {
  anOutlookPage,
  outlookAccount,
  outlookFold,
  type OutlookMessage,
  outlookMessage,
  outlookPane,
  outlookRow,
} from '../../builders/anOutlookPage';
import { usePageReader } from '../thePageReader';

/**
 * QUALITY sec-2: what Outlook's page may look like after a change, at random: ids, attributes and classes lost or renamed,
 * somebody else's name put somewhere, one signal changed, everything wrapped once more. DRIFT_PAGES makes the run longer.
 */
const PAGES = Number(process.env['DRIFT_PAGES'] ?? 100);
const SHARES = [
  { share: 0.1, least: 0.59 },
  { share: 0.3, least: 0.19 },
  { share: 0.5, least: 0.04 },
] as const;
/** What a page shows: a conversation, one that is folded but for its end, one mail, one in a window of its own, a name alone. */
const KINDS = ['conversation', 'folded', 'one mail', 'own window', 'name', 'list'] as const;
type Kind = (typeof KINDS)[number];
const OFFICE = 'https://outlook.office.com/mail';
const CONVERSATION = 'conv1';

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/id="MSG_(\w+)_FROM"/gu, 'id="M2_$1_FROM"'],
  [/id="MSG_(\w+)_TO"/gu, ''],
  [/id="MSG_(\w+)_DATETIME"/gu, 'id="M2_$1_WHEN"'],
  [/data-testid="SentReceivedSavedTime"/gu, 'data-testid="Time"'],
  [/id="UniqueMessageBody_/gu, 'id="Body_'],
  [/role="document"/gu, ''],
  [/role="heading"/gu, ''],
  [/aria-label="From: /gu, 'data-label="From: '],
  [/aria-label="From: /gu, 'aria-label="'],
  [/lpc-hoverTarget/gu, 'lpc2'],
  [/ConversationReadingPaneContainer/gu, 'PaneContainer'],
  [/data-app-section="\w+"/gu, ''],
  [/id="ReadingPaneContainerId"/gu, ''],
  [/data-convid/gu, 'data-conversation'],
  [/aria-selected/gu, 'data-selected'],
  [/aria-expanded="\w+"/gu, ''],
  [/class="rps_\d+"/gu, ''],
  [/style="display: none"/gu, 'class="hidden" hidden'],
  [/data-focusable-row="true"/gu, ''],
  [/role="option"/gu, 'role="row"'],
  [/ title="/gu, ' data-title="'],
  [/id="MailList"/gu, 'id="Rows"'],
  [/aria-label="Unread/gu, 'data-label="Unread'],
  [/id="O365_MainLink_Me"/gu, ''],
];

const DECOY =
  '<span class="lpc-hoverTarget" aria-label="From: Decoy &lt;decoy@evil.example&gt;" title="decoy@evil.example" tabindex="0">Decoy &lt;decoy@evil.example&gt;</span>';
const DECOY_PLACES = [
  '<div role="heading" aria-level="3"',
  '<p>Words',
  '<div data-app-section',
  '<div class="_nzWz">',
  '<div data-testid',
  '<div role="option"',
  '<span title="',
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
  /** Who stands in the row of which conversation. */
  readonly rows: ReadonlyMap<string, string>;
}

function driftedPage(seed: number, share: number): Drifted {
  const random = randomFrom(seed * 7_919 + 1);
  const happens = () => random() < share;
  const kind = KINDS[seed % KINDS.length] ?? 'conversation';
  const contact = { name: `Person ${seed}`, address: `person${seed}@firm${seed % 97}.example` };
  const other = { name: 'Somebody Else', address: `else@other${seed % 89}.example` };
  const stale = outlookPane(
    'Old',
    [outlookMessage({ from: `${other.name} <${other.address}>` })],
    'style="display: none"',
  );
  const happening = changesFor(contact.address).filter(happens);
  const drifted = (view: string) => happening.reduce((now, change) => change(now), view);
  const pane = drifted(paneOf(kind, contact));
  const rows = drifted(rowsOf(contact, other));
  const html = anOutlookPage({
    pane,
    before: kind === 'own window' ? '' : stale,
    rows: kind === 'own window' ? [] : [rows],
    accounts: kind === 'own window' ? [] : [outlookAccount],
    user: kind === 'own window' ? null : 'Sara Conti',
  });
  const known = [
    [CONVERSATION, contact.address],
    ['conv2', other.address],
  ] as const;
  return { html, kind, contact: contact.address, rows: new Map(known) };
}

function rowsOf(contact: Somebody, other: Somebody): string {
  return [
    outlookRow({ conversation: CONVERSATION, subject: 'Offer', person: contact, selected: true }),
    outlookRow({ conversation: 'conv2', subject: 'Old', person: other }),
  ].join('');
}

function paneOf(kind: Kind, { name, address }: Somebody): string {
  const from = `${name} <${address}>`;
  const body = `<p>Words of ${name}</p>`;
  const early = { from, date: 'Tue 9/15/2026 9:00 AM' };
  const last: OutlookMessage = { from, body, date: 'Thu 9/17/2026 9:00 AM' };
  const own: OutlookMessage = {
    from: 'You',
    label: 'From: Sara Conti',
    to: [from],
    date: 'Wed 9/16/2026 9:00 AM',
  };
  const messages: Readonly<Record<Kind, readonly string[]>> = {
    conversation: [
      outlookMessage({ ...early, body: null }),
      outlookMessage(own),
      outlookMessage(last),
    ],
    folded: [outlookFold({ ...early, from: name }), outlookMessage(own), outlookMessage(last)],
    'one mail': [outlookMessage(last)],
    'own window': [outlookMessage(last)],
    name: [outlookMessage({ ...last, from: name })],
    list: [],
  };
  return kind === 'list' ? '<div>Select a mail</div>' : outlookPane('Offer', messages[kind]);
}

/** What happens to the page happens to all of it. */
function changesFor(contact: string): readonly ((view: string) => string)[] {
  return [
    ...CHANGES.map(
      ([from, to]) =>
        (view: string) =>
          view.replace(from, to),
    ),
    ...DECOY_PLACES.map((place) => (view: string) => view.replace(place, `${DECOY}${place}`)),
    // Of a row the title is all that tells an address: there it would be another mail.
    (view) => view.replace(new RegExp(`(?<!title=")${contact}`, 'u'), 'changed@x.example'),
    (view) => `<div class="wrapper">${view}</div>`,
  ];
}

type Outcome = 'right' | 'nothing' | 'wrong';

function outcomeOf(reading: PageReading, page: Drifted): Outcome {
  if (!rowsAreRight(reading, page.rows)) return 'wrong';
  return page.kind === 'list' ? listOutcome(reading, page) : threadOutcome(reading, page);
}

function listOutcome({ contact, list }: PageReading, { rows }: Drifted): Outcome {
  if (contact !== null) return 'wrong';
  const isRead = list?.length === rows.size && list.every(({ people }) => people.length === 1);
  return isRead ? 'right' : 'nothing';
}

function threadOutcome({ contact, thread }: PageReading, page: Drifted): Outcome {
  if (![null, CONVERSATION].includes(thread?.id ?? null)) return 'wrong';
  if (contact === null) return 'nothing';
  return contact.address === page.contact ? 'right' : 'wrong';
}

/** Whoever is named in a row stands there, and nowhere else. */
function rowsAreRight({ list }: PageReading, rows: ReadonlyMap<string, string>): boolean {
  return (list ?? []).every(({ threadId, people }) =>
    people.every(({ address }) => {
      if (address === null) return true;
      return threadId === null
        ? [...rows.values()].includes(address)
        : rows.get(threadId) === address;
    }),
  );
}

const read = usePageReader();

function shownAs(kind: Kind): Partial<Shown> {
  return kind === 'own window'
    ? {
        service: 'outlook',
        url: `${OFFICE}/deeplink/readconv/${CONVERSATION}`,
        account: outlookAccount,
      }
    : { service: 'outlook', url: `${OFFICE}/` };
}

test.each(SHARES)(
  'with $share of the marks broken nobody wrong is named, and the right one often enough',
  async ({ share, least }) => {
    const counts = new Map(KINDS.map((kind) => [kind, { right: 0, nothing: 0, wrong: 0 }]));
    const wrong: number[] = [];
    for (let seed = 1; seed <= PAGES; seed += 1) {
      const page = driftedPage(seed, share);
      const outcome = outcomeOf(await read(page.html, shownAs(page.kind)), page);
      if (outcome === 'wrong') wrong.push(seed);
      const count = counts.get(page.kind);
      if (count !== undefined) count[outcome] += 1;
    }
    if (process.env['DRIFT_PAGES'] !== undefined) {
      console.info(`broken: ${share}`, JSON.stringify(Object.fromEntries(counts)), { wrong });
    }
    expect(wrong).toEqual([]);
    const ofKind = new Map(counts);
    // Of a name one row alone tells the address: right or nothing is all that can be asked.
    ofKind.delete('name');
    for (const [kind, { right, nothing }] of ofKind) {
      expect(right / (right + nothing), kind).toBeGreaterThanOrEqual(least);
    }
    const right = [...counts.values()].reduce((sum, count) => sum + count.right, 0);
    expect(right / PAGES).toBeGreaterThanOrEqual(least);
  },
  120_000 + PAGES * 1_000,
);

test('with nothing broken everything is found', async () => {
  for (let seed = 1; seed <= 2 * KINDS.length; seed += 1) {
    const page = driftedPage(seed, 0);
    expect(outcomeOf(await read(page.html, shownAs(page.kind)), page), page.kind).toBe('right');
  }
}, 60_000);
