// @vitest-environment node
import { expect, test } from 'vitest';
import type { Shown } from '@/commands/read-page/pageReader';
import type { PageReading } from '@/domain/mail/reading';
import {
  anOutlookPage,
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
const shown: Partial<Shown> = { service: 'outlook', url: 'https://outlook.office.com/mail/' };

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
];

const DECOY =
  '<span class="lpc-hoverTarget" aria-label="From: Decoy &lt;decoy@evil.example&gt;" tabindex="0">Decoy &lt;decoy@evil.example&gt;</span>';
const DECOY_PLACES = [
  '<div role="heading" aria-level="3"',
  '<p>Words',
  '<div data-app-section',
  '<div class="_nzWz">',
];

/** The same numbers in every run (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function driftedPage(seed: number, share: number) {
  const random = randomFrom(seed * 7_919 + 1);
  const happens = () => random() < share;
  const contact = { name: `Person ${seed}`, address: `person${seed}@firm${seed % 97}.example` };
  const from = `${contact.name} <${contact.address}>`;
  const other = { name: 'Somebody Else', address: `else@other${seed % 89}.example` };
  const pane = outlookPane('Offer', [
    outlookMessage({ from, body: null, date: 'Tue 9/15/2026 9:00 AM' }),
    outlookMessage({
      from: 'You',
      label: 'From: Sara Conti',
      to: [from],
      date: 'Wed 9/16/2026 9:00 AM',
    }),
    outlookMessage({
      from,
      body: `<p>Words of ${contact.name}</p>`,
      date: 'Thu 9/17/2026 9:00 AM',
    }),
  ]);
  const html = anOutlookPage({
    pane: changed(pane, contact.address, happens),
    before: outlookPane(
      'Old',
      [outlookMessage({ from: `${other.name} <${other.address}>` })],
      'style="display: none"',
    ),
    rows: [
      outlookRow({ conversation: 'conv1', subject: 'Offer', person: contact, selected: true }),
      outlookRow({ conversation: 'conv2', subject: 'Old', person: other }),
    ],
  });
  return { html, contact: contact.address };
}

function changed(pane: string, contact: string, happens: () => boolean): string {
  const changes: readonly ((view: string) => string)[] = [
    ...CHANGES.map(
      ([from, to]) =>
        (view: string) =>
          view.replace(from, to),
    ),
    ...DECOY_PLACES.map((place) => (view: string) => view.replace(place, `${DECOY}${place}`)),
    (view) => view.replace(contact, 'changed@x.example'),
    (view) => `<div class="wrapper">${view}</div>`,
  ];
  return changes.filter(happens).reduce((view, change) => change(view), pane);
}

type Outcome = 'right' | 'nothing' | 'wrong';

function outcomeOf({ contact }: PageReading, expected: string): Outcome {
  if (contact === null) return 'nothing';
  return contact.address === expected ? 'right' : 'wrong';
}

const read = usePageReader();

test.each(SHARES)(
  'with $share of the marks broken nobody wrong is named, and the right one often enough',
  async ({ share, least }) => {
    const counts: Record<Outcome, number> = { right: 0, nothing: 0, wrong: 0 };
    const wrong: number[] = [];
    for (let seed = 1; seed <= PAGES; seed += 1) {
      const { html, contact } = driftedPage(seed, share);
      const outcome = outcomeOf(await read(html, shown), contact);
      counts[outcome] += 1;
      if (outcome === 'wrong') wrong.push(seed);
    }
    console.info(`outlook, ${share * 100} % broken, ${PAGES} pages: ${JSON.stringify(counts)}`);
    expect(wrong).toEqual([]);
    expect(counts.right / PAGES).toBeGreaterThanOrEqual(least);
  },
  900_000,
);
