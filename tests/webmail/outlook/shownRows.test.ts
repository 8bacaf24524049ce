// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ShownRow } from '@/webmail/webmail';
import { anOutlookPage, outlookPane, outlookRow } from '../../builders/anOutlookPage';
import { openWriter, type Writer } from '../theWriter';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/outlook.ts');
});
afterAll(() => writer.close());

const anna = { name: 'Anna Rossi', address: 'anna@belforte.example' };
const bruno = { name: 'Bruno Sala', address: 'bruno@belforte.example' };
const offer = {
  conversation: 'conv1',
  subject: 'Offer',
  person: anna,
  date: 'Thu 9/17/2026 9:00 AM',
};
const catalogue = {
  conversation: 'conv2',
  subject: 'Catalogue',
  person: bruno,
  date: 'Wed 9/16/2026 4:30 PM',
};
const html = anOutlookPage({ rows: [offer, catalogue].map(outlookRow), pane: outlookPane('', []) });

type Told = Omit<ShownRow, 'element'>;

const shown = async (act = ''): Promise<readonly Told[]> =>
  await writer.page.evaluate(`${act}; premura.shownRows(document, {
    url: location.href, zone: 'Europe/Rome', now: Temporal.Now.instant() })
    .map(({ element, ...row }) => row)`);

const ROWS = `const [first, second] = document.querySelectorAll('[data-convid]');`;

describe('in the inbox', () => {
  beforeEach(() => writer.open(html, 'https://outlook.office.com/mail/'));

  test('a row tells its conversation, who stands in it, its subject and its date, and not who wrote last', async () => {
    expect(await shown()).toMatchObject([
      {
        threadId: 'conv1',
        people: [anna],
        subject: 'Offer',
        at: '2026-09-17T09:00:00+02:00',
        lastMessageId: null,
        lastWriter: null,
        isSent: false,
      },
      { threadId: 'conv2', people: [bruno], at: '2026-09-16T16:30:00+02:00' },
    ]);
  });

  test('a row that is filled with another mail tells that one', async () => {
    await shown();
    const told = await shown(`${ROWS} first.replaceChildren(...second.cloneNode(true).childNodes);
      for (const { name, value } of second.attributes) first.setAttribute(name, value)`);
    expect(told.map(({ threadId, people }) => [threadId, people])).toEqual([
      ['conv2', [bruno]],
      ['conv2', [bruno]],
    ]);
  });

  test.each([
    ['its label', `first.setAttribute('aria-label', second.getAttribute('aria-label'))`],
    ['its words', `first.replaceChildren(...second.cloneNode(true).childNodes)`],
  ])('a row of which only %s is of another mail names nobody', async (_what, act) => {
    const [told] = await shown(`${ROWS} ${act}`);
    expect(told).toMatchObject({ people: [], subject: null });
  });

  test('a row that is hidden is not on the screen', async () => {
    expect(await shown(`${ROWS} first.hidden = true`)).toHaveLength(1);
  });
});

test.each([
  ['/mail/sentitems', true],
  ['/mail/0/sentitems/id/AAk', true],
  ['/mail/office@lumina.example/', false],
  ['/mail/inbox?folder=/mail/sentitems', false],
])('at %s the people are those written to: %s', async (path, isSent) => {
  await writer.open(html, `https://outlook.office.com${path}`);
  expect((await shown()).map((row) => row.isSent)).toEqual([isSent, isSent]);
});
