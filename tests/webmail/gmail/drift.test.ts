// @vitest-environment node
import { expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import {
  aGmailPage,
  gmailList,
  gmailMessage,
  gmailThread,
  idAt,
  me,
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
const CLASSES = [
  'gD',
  'g2',
  'adn',
  'hP',
  'h7',
  'iw',
  'go',
  'qu',
  'iY',
  'a3s',
  'ii',
  'kv',
  'hb',
  'aoI',
];
const ATTRIBUTES = [
  'email',
  'name',
  'data-hovercard-id',
  'role',
  'jid',
  'data-legacy-thread-id',
  'data-legacy-message-id',
  'aria-expanded',
];
const DECOY =
  '<span class="gD" email="decoy@evil.example" name="Decoy" data-hovercard-id="decoy@evil.example">Decoy</span>';

const DECOY_PLACES = [
  '</h3>',
  '<div>Words',
  '</h2>',
  '<div class="nH" role="list"',
  '<div class="iA',
];

/** The same numbers in every run (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Drifted {
  readonly html: string;
  readonly contact: string;
}

function driftedPage(seed: number, share: number): Drifted {
  const random = randomFrom(seed * 7_919 + 1);
  const contact = { name: `Person ${seed}`, address: `person${seed}@firm${seed % 97}.example` };
  const other = { name: 'Somebody Else', address: `else@other${seed % 89}.example` };
  const thread = gmailThread({ messages: threadOf(contact, random) });
  const views = [
    gmailList([{ from: other, id: '19aa000000000001', subject: 'Row' }], 'style="display:none"'),
    gmailThread({
      id: '19aa000000000002',
      messages: [gmailMessage({ from: other })],
      view: `${random() < share ? 'role="main" ' : ''}style="display: none"`,
    }),
    changed(thread, contact.address, () => random() < share),
  ];
  return { html: aGmailPage({ views }), contact: contact.address };
}

function changed(thread: string, contact: string, happens: () => boolean): string {
  const changes: readonly ((view: string) => string)[] = [
    ...CLASSES.map((name) => (view: string) => renameClass(view, name)),
    ...ATTRIBUTES.map((name) => (view: string) => loseAttribute(view, name, happens())),
    ...DECOY_PLACES.map((place) => (view: string) => view.replace(place, `${DECOY}${place}`)),
    (view) => view.replace(contact, 'changed@x.example'),
    (view) => `<div class="wrapper">${view}</div>`,
  ];
  return changes.filter(happens).reduce((view, change) => change(view), thread);
}

function threadOf(contact: { name: string; address: string }, random: () => number) {
  const day = 1 + Math.floor(random() * 27);
  return [
    gmailMessage({ from: contact, collapsed: true }),
    gmailMessage({ from: me, to: [contact], id: idAt(`2026-10-0${1 + (day % 9)}T08:00:00Z`) }),
    gmailMessage({ from: contact, body: `<div>Words of ${contact.name}</div>` }),
  ];
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

function outcome({ contact }: PageReading, wanted: string): 'right' | 'wrong' | 'nothing' {
  if (contact === null) return 'nothing';
  return contact.address === wanted ? 'right' : 'wrong';
}

test.each(SHARES)(
  'with $share of the page changed at random, nobody is taken for somebody else',
  async ({ share, least }) => {
    const counts = { right: 0, wrong: 0, nothing: 0 };
    for (let seed = 1; seed <= PAGES; seed += 1) {
      const { html, contact } = driftedPage(seed, share);
      const reading = await read(html);
      counts[outcome(reading, contact)] += 1;
    }
    if (process.env['DRIFT_PAGES'] !== undefined) console.info(`changed: ${share}`, counts);
    expect(counts).toMatchObject({ wrong: 0 });
    expect(counts.right / PAGES).toBeGreaterThanOrEqual(least);
  },
  120_000 + PAGES * 1_000,
);

test('with nothing changed every contact is found', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { html, contact } = driftedPage(seed, 0);
    const reading = await read(html);
    expect(reading.contact?.address).toBe(contact);
  }
}, 60_000);
