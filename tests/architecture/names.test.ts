// @vitest-environment node
import { basename } from 'node:path/posix';
import { expect, test } from 'vitest';
import { codeFiles, roomOf, textOf } from './projectFiles';

const rooms = ['domain', 'webmail', 'messaging', 'storage', 'components', 'overlay', 'entrypoints'];
const files = codeFiles().filter(
  (path) => rooms.includes(roomOf(path)) && !/^(?:index|main)\.tsx?$/u.test(basename(path)),
);

/** Named for what several small exports of theirs have in common. */
const namedForTheirSubject = [
  'domain/followUps/problemState.ts',
  'domain/mail/quotes/headOfQuoted.ts',
  'domain/people/senders.ts',
  'domain/records/learnt.ts',
  'domain/records/problemActs.ts',
  'domain/records/promiseActs.ts',
  'domain/retention/away.ts',
  'domain/templates/fieldWords.ts',
  'domain/time/comingDay.ts',
  'domain/time/dayWords/de.ts',
  'domain/time/dayWords/es.ts',
  'entrypoints/background/mailboxAddress.ts',
  'messaging/lean/messages.ts',
  'messaging/lean/words.ts',
  'messaging/parts.ts',
  'messaging/protocol.ts',
  'overlay/bar/barWords.ts',
  'overlay/bar/icons.ts',
  'overlay/bar/lookAround.ts',
  'webmail/gmail/composeSelectors.ts',
  'webmail/gmail/listSelectors.ts',
  'webmail/gmail/messageFacts.ts',
  'webmail/gmail/rowFacts.ts',
  'webmail/gmail/selectors.ts',
  'webmail/gmail/wallClock.ts',
  'webmail/mailMarkup.ts',
  'webmail/outlook/composeSelectors.ts',
  'webmail/outlook/people.ts',
  'webmail/outlook/selectors.ts',
  'webmail/plainText.ts',
  'webmail/readFact.ts',
  'webmail/watch.ts',
];

const declared =
  /^export (?:default )?(?:abstract )?(?:async )?(?:function|const|let|class|interface|type)\s+(\w+)/gmu;

function exportsOf(path: string): readonly string[] {
  return [...textOf(path).matchAll(declared)].flatMap(([, name]) => name ?? []);
}

/** "openThreads.ts" → "openThreads"; "1-first.ts" → "first". */
function nameOf(path: string): string {
  return basename(path)
    .replace(/\.tsx?$/u, '')
    .replace(/^\d+-/u, '');
}

/** A table's file is named in the plural, what it exports often in the singular. */
function speaksOf(name: string, file: string): boolean {
  return name.replaceAll('_', '').toLowerCase().includes(file.toLowerCase().replace(/s$/u, ''));
}

test('a component and a hook are named exactly like their file', () => {
  const exact = files.filter((path) => path.endsWith('.tsx') || /\/use[A-Z]\w*\.ts$/u.test(path));
  expect(exact.length).toBeGreaterThan(0);
  expect(exact.filter((path) => !exportsOf(path).includes(nameOf(path)))).toEqual([]);
});

test('every file is named after something that it exports', () => {
  const misnamed = files.filter(
    (path) => !exportsOf(path).some((name) => speaksOf(name, nameOf(path))),
  );
  expect(misnamed.filter((path) => !namedForTheirSubject.includes(path))).toEqual([]);
  expect(namedForTheirSubject.filter((path) => !misnamed.includes(path))).toEqual([]);
});
