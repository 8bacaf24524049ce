// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Shown } from '@/commands/read-page/pageReader';
import { usePageReader } from '../thePageReader';

/**
 * Saved pieces of Outlook's pages lie beside the project, not in it, and so do the people in them: what each shows is
 * taken from its `SOURCE.md`. What is not expected here must be missing with a reason, never wrong.
 */
const folder = new URL('../../../../shared/captures/outlook/', import.meta.url);
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];
const source = isThere ? readFileSync(new URL('SOURCE.md', folder), 'utf8') : '';

function sourceSays(row: string, pattern: RegExp): string {
  const line = source.split('\n').find((one) => one.startsWith(`| ${row}`)) ?? '';
  return pattern.exec(line)?.[1] ?? `not in SOURCE.md: ${row}, ${pattern.source}`;
}

const me = 'sara@lumina.example';
const shown: Partial<Shown> = {
  service: 'outlook',
  url: 'https://outlook.office.com/mail/',
  account: me,
};
const nothingOpen = { thread: null, contact: null };
const oneMessage = (message: object) => ({ messages: [expect.objectContaining(message)] });

function expectations(): Readonly<Record<string, object>> {
  const withActions = '2025-11-mailvelope-reading-pane-with-actions.html';
  const sender = { name: null, address: sourceSays(withActions, /sender (\S+)/u) };
  const recipient = { name: null, address: sourceSays(withActions, /"An: ([^"]+)"/u) };
  const collapsed = '2023-05-collapsed-card-en.html';
  return {
    [withActions]: {
      view: 'thread',
      contact: sender,
      thread: oneMessage({ from: sender, to: [recipient], direction: 'in', sentAt: null }),
    },
    [collapsed]: {
      contact: null,
      thread: oneMessage({
        from: { name: sourceSays(collapsed, /sender "([^"]+)"/u), address: null },
        sentAt: '2023-05-10T15:25:00+02:00',
        expanded: false,
      }),
    },
    '2025-11-mailvelope-message-with-attachment.html': {
      view: 'thread',
      contact: null,
      thread: {
        subject: null,
        messages: [expect.objectContaining({ text: 'See attached file.' })],
      },
      // The attachment is an option of a list box too.
      list: [expect.objectContaining({ people: [] })],
    },
    '2025-11-mailvelope-reading-pane-minimal.html': {
      view: 'thread',
      contact: null,
      thread: oneMessage({ text: 'Message content' }),
    },
    '2025-11-mailvelope-compose-toolbar.html': { ...nothingOpen, view: 'other' },
    '2025-11-mailvelope-compose-toolbar-minimal.html': { ...nothingOpen, view: 'other' },
    '2023-compose-editor-en.html': { ...nothingOpen, view: 'compose' },
    '2026-compose-chip-shapes-en.html': { ...nothingOpen, view: 'compose' },
    '2026-09-reply-editor-quote-header-en.html': { ...nothingOpen, view: 'compose' },
    '2026-09-header-ids-en.html': {
      contact: null,
      thread: oneMessage({ sentAt: '2026-09-17T14:52:00+02:00' }),
    },
    '2022-12-message-body-fr.html': {
      contact: null,
      thread: oneMessage({ text: expect.stringContaining('delivered to you today') }),
    },
    '2024-07-body-ancestors-and-persona-en.html': { view: 'thread', contact: null },
    '2026-body-rps-en.html': { view: 'thread', contact: null },
    '2025-11-mailvelope-user-mailbox.html': { ...nothingOpen, account: null },
  };
}

describe.skipIf(!isThere)('saved pieces of Outlook (skipped where ../shared is missing)', () => {
  const read = usePageReader();
  const expected = isThere ? expectations() : {};

  test('every piece has an expectation', () => {
    expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
  });

  test.each(files)('%s gives what its source says, or missing with a reason', async (file) => {
    const reading = await read(readFileSync(new URL(file, folder), 'utf8'), shown);
    expect(reading).toMatchObject(expected[file] ?? {});
    const unread = ['thread', 'contact'].filter((fact) => !(fact in reading.readBy));
    for (const fact of unread) {
      expect(reading.missing.map((one) => one.fact)).toContain(fact);
    }
  });

  test('the folder tree names the account', async () => {
    const file = '2025-11-mailvelope-user-mailbox.html';
    const html = readFileSync(new URL(file, folder), 'utf8');
    const { account: _none, ...unnamed } = shown;
    const reading = await read(html, unnamed);
    expect(reading.account?.address).toBe(sourceSays(file, /own account (\S+)/u));
  });
});
