// @vitest-environment node
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import {
  anOutlookPage,
  outlookMessage,
  outlookPane,
  outlookRow,
} from '../../builders/anOutlookPage';
import { openWriter, type Writer } from '../theWriter';

/** With the reading pane hidden an open mail stands in the place of the list, whose rows leave the page. */
const INBOX = 'https://outlook.office.com/mail/';
const anna = 'Anna Rossi <anna@belforte.example>';
const rows = ['Offer', 'Catalogue'].map((subject, i) =>
  outlookRow({ conversation: `conv${i + 1}`, subject }),
);

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/outlook.ts');
});
afterAll(() => writer.close());

const change = (act: string) => writer.page.evaluate(act);

beforeEach(async () => {
  await writer.open(anOutlookPage({ rows, pane: '' }), INBOX);
  await change(`premura.watchThread(document, () => {}, new AbortController().signal);
    globalThis.rows = document.querySelectorAll('[data-convid]');`);
});

const choose = (...which: readonly number[]) =>
  change(`for (const i of ${JSON.stringify(which)}) rows[i].setAttribute('aria-selected', 'true');
    history.pushState(null, '', '/mail/id/AAkALg${which.join('')}')`);

async function readOpened(subject: string, url = ''): Promise<PageReading['thread']> {
  const pane = outlookPane(subject, [outlookMessage({ from: anna })]);
  const reading = await change(`document.querySelector('[role="listbox"]').remove();
    ${url === '' ? '' : `history.pushState(null, '', '${url}');`}
    document.querySelector('#ReadingPaneContainerId').innerHTML = ${JSON.stringify(pane)};
    premura.readPage(document, { url: location.href, zone: 'UTC', now: Temporal.Now.instant() })`);
  return (reading as PageReading).thread;
}

test('the mail is of the conversation whose row was chosen', async () => {
  await choose(1);
  expect(await readOpened('Catalogue')).toMatchObject({ id: 'conv2', subject: 'Catalogue' });
});

interface Opening {
  readonly which: string;
  readonly chosen: readonly number[];
  readonly subject?: string;
  readonly url?: string;
}

test.each<Opening>([
  { which: 'a mail of another subject', chosen: [1], subject: 'Offer' },
  { which: 'the next mail, to which one went without the list', chosen: [1], url: '/mail/id/AAk2' },
  { which: 'one of several rows that were ticked', chosen: [0, 1] },
])('$which is of no conversation that is known', async (of) => {
  await choose(...of.chosen);
  expect(await readOpened(of.subject ?? 'Catalogue', of.url)).toMatchObject({ id: null });
});

test('a mail stays of its conversation when its row leaves a list that is scrolled', async () => {
  const pane = outlookPane('Offer', [outlookMessage({ from: anna })]);
  await writer.open(
    anOutlookPage({
      rows: [outlookRow({ conversation: 'conv1', subject: 'Offer', selected: true }), ...rows],
      pane,
    }),
    INBOX,
  );
  const read = async () =>
    (await change(
      `premura.readPage(document, { url: location.href, zone: 'UTC', now: Temporal.Now.instant() }).thread.id`,
    )) as string | null;
  expect(await read()).toBe('conv1');
  await change(`document.querySelector('[aria-selected="true"]').remove()`);
  expect(await read()).toBe('conv1');
  await change(
    `document.querySelector('[data-convid="conv2"]').setAttribute('aria-selected', 'true')`,
  );
  expect(await read()).toBeNull();
});
