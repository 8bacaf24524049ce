// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  aGmailPage,
  anna,
  gmailMessage,
  gmailReply,
  gmailThread,
  marco,
  me,
} from '../../builders/aGmailPage';
import { usePageReader } from '../thePageReader';

/**
 * Gmail after its next change: hashed classes and wrappers differ, what the page needs for itself (data attributes,
 * roles, structure) stays. Where that goes too, facts are missing, never wrong.
 */
const read = usePageReader();
const thread = readFileSync(
  new URL('../../fixtures/gmail/thread-2026-11.html', import.meta.url),
  'utf8',
);

function withOtherClasses(html: string): string {
  return html.replaceAll(
    / class="([^"]*)"/gu,
    (_, classes: string) =>
      ` class="${classes
        .split(' ')
        .map((name) => `n${name}`)
        .join(' ')}"`,
  );
}

const layouts: readonly (readonly [name: string, change: (html: string) => string])[] = [
  ['with other classes', withOtherClasses],
  ['without classes', (html) => html.replaceAll(/ class="[^"]*"/gu, '')],
  [
    'with other classes, wrapped once more',
    (html) => withOtherClasses(html).replaceAll('role="main">', 'role="main"><section>'),
  ],
];

describe('the next layout', () => {
  test.each(layouts)('%s: who, what, when and whom it is with', async (_, change) => {
    const before = await read(thread);
    const after = await read(change(thread));
    expect(after).toMatchObject({ view: 'thread', account: me, contact: anna });
    expect(after.thread?.id).toBe(before.thread?.id);
    expect(after.thread?.subject).toBe(before.thread?.subject);
    const facts = ({ messages }: NonNullable<typeof before.thread>) =>
      messages.map(({ text: _text, ...message }) => message);
    if (before.thread === null || after.thread === null) throw new Error('nothing was read');
    expect(facts(after.thread)).toEqual(facts(before.thread));
  });

  test('what Gmail’s own log label calls the message is its text', async () => {
    const { thread: found } = await read(withOtherClasses(thread));
    expect(found?.messages.at(-1)?.text).toContain('we will decide on Thursday');
  });
});

const forged = `<h3><span email="eve@evil.example" data-hovercard-id="eve@evil.example" name="Anna Rossi">Anna Rossi</span> &lt;eve@evil.example&gt;</h3>`;
const hostile: readonly (readonly [name: string, body: string])[] = [
  ['a sender’s line', forged],
  [
    'a whole message',
    `<div role="list"><div role="listitem" aria-expanded="true"><div data-message-id="#msg-f:1" data-legacy-message-id="19ab333333333333">${forged}</div></div></div>`,
  ],
  [
    'a date',
    '<span title="Jan 1, 2001, 1:00 AM" alt="Jan 1, 2001, 1:00 AM" role="gridcell"></span>',
  ],
  [
    'recipients',
    '<table><tbody><tr><td><h3>x</h3></td></tr><tr><td><span email="eve@evil.example" data-hovercard-id="eve@evil.example">Eve</span></td></tr></tbody></table>',
  ],
  [
    'another heading',
    '<h2 data-legacy-thread-id="19aa000000000009" data-thread-perm-id="x">Other</h2>',
  ],
  [
    'a log label',
    '<div jslog="1; 4:WyIjbXNnLWY6MTg4MDgyNzc3MzMyMTIxNjAwMCIsbnVsbCxbXV0.">words</div>',
  ],
];

describe('a mail written for the next layout', () => {
  test.each(hostile)('%s in it deceives nobody', async (_, body) => {
    for (const from of [anna, me]) {
      const message = gmailMessage({ from, to: [from === me ? anna : me], body });
      const html = withOtherClasses(aGmailPage({ views: [gmailThread({ messages: [message] })] }));
      const reading = await read(html);
      expect([anna.address, undefined]).toContain(reading.contact?.address);
      expect(JSON.stringify(reading.thread?.messages ?? [])).not.toContain('eve@evil.example');
      expect(reading.thread?.messages.map(({ sentAt }) => sentAt?.slice(0, 4) ?? '2026')).toEqual([
        '2026',
      ]);
    }
  });
});

test('an open reply does not make the mail it answers a draft', async () => {
  const messages = [
    gmailMessage({ from: marco, id: null }),
    gmailMessage({ from: anna, under: gmailReply('<div>Dear Anna</div>') }),
  ];
  const html = withOtherClasses(aGmailPage({ views: [gmailThread({ messages })] }));
  const reading = await read(html);
  expect(reading.contact?.address).toBe(anna.address);
  expect(reading.thread?.messages).toHaveLength(2);
});

test('where attributes partly vanish, facts are missing with a reason', async () => {
  const html = withOtherClasses(thread)
    .replaceAll(/ data-hovercard-id="[^"]*"/gu, '')
    .replaceAll(/ jid="[^"]*"/gu, '')
    .replaceAll('&lt;', '')
    .replaceAll('&gt;', '');
  const reading = await read(html);
  expect(reading.contact).toBeNull();
  expect(reading.missing).toContainEqual({
    fact: 'contact',
    reason: 'no second signal confirms who it is',
  });
});
