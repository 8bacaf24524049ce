// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wishesOf } from '@/commands/read-page/wishes';
import { WrongUse } from '@/commands/support/wrongUse';
import { pageReadingSchema } from '@/domain/mail/reading';

const URL_OF_MAIL = 'https://mail.google.com/mail/u/0/#inbox';
const FIXTURE = 'tests/fixtures/gmail/thread-2026-11.html';

function complaintAbout(...args: readonly string[]): string {
  try {
    wishesOf(args, {});
  } catch (error) {
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('what the command is asked for', () => {
  test.each([
    ['no address of a page', [FIXTURE], /--url must be an address of a webmail/u],
    [
      'an address that is no webmail',
      ['--url', 'https://example.com/', FIXTURE],
      /example\.com.*is none/u,
    ],
    ['no file', ['--url', URL_OF_MAIL], /Name at least one file/u],
    [
      'a file that is not there',
      ['--url', URL_OF_MAIL, 'nowhere.html'],
      /no file "nowhere\.html"/u,
    ],
    ['a wrong account', ['--url', URL_OF_MAIL, '--account', 'sara', FIXTURE], /--account/u],
    ['a wrong moment', ['--url', URL_OF_MAIL, '--now', 'yesterday', FIXTURE], /--now/u],
    ['a wrong zone', ['--url', URL_OF_MAIL, '--zone', 'Europe/Nowhere', FIXTURE], /--zone/u],
    ['an unknown wish', ['--url', URL_OF_MAIL, '--colour', 'red', FIXTURE], /colour/u],
  ] as const)('%s: it says what to do', (_, args, complaint) => {
    const message = complaintAbout(...args);
    expect(message).toMatch(complaint);
    expect(message).toContain('npm run --silent read-page -- --url URL');
  });

  test('all of it', () => {
    const wishes = wishesOf(
      [
        '--url',
        URL_OF_MAIL,
        '--account',
        'sara@acme.example',
        '--zone',
        'Asia/Tokyo',
        '--now',
        '2026-11-22T09:00:00+09:00',
        FIXTURE,
      ],
      {},
    );
    expect(wishes).toMatchObject({
      service: 'gmail',
      url: URL_OF_MAIL,
      account: 'sara@acme.example',
      zone: 'Asia/Tokyo',
      now: '2026-11-22T09:00:00+09:00',
      files: [{ name: FIXTURE }],
    });
  });

  test('files are named from where the user stood', () => {
    const wishes = wishesOf(['--url', URL_OF_MAIL, 'thread-2026-11.html'], {
      PREMURA_STARTED_IN: join(process.cwd(), 'tests/fixtures/gmail'),
    });
    expect(wishes.files[0]).toEqual({
      name: 'thread-2026-11.html',
      path: join(process.cwd(), FIXTURE),
    });
  });
});

describe('the command itself', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'premura-read-page-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const command = ['scripts/run-command.mjs', 'read-page'];

  test('prints one line of JSON for each file, and nothing else', () => {
    const page = join(folder, 'hello.html');
    writeFileSync(
      page,
      '<!doctype html><title>Hello</title><script>document.title="ran"</script><img src="https://example.com/x.png">',
    );
    const output = execFileSync(
      process.execPath,
      [...command, '--url', URL_OF_MAIL, '--zone', 'Europe/Rome', FIXTURE, page, FIXTURE],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: FIXTURE, service: 'gmail', view: 'thread', contact: { name: 'Anna Rossi' } },
      { file: page, view: 'other', account: null, thread: null, contact: null, list: null },
      { file: FIXTURE, view: 'thread' },
    ]);
    for (const line of lines) expect(pageReadingSchema.safeParse(line).success).toBe(true);
  }, 60_000);

  test('wrong use ends with exit code 2, a word on standard error, and no output', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, 'nowhere.html'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--url must be an address of a webmail');
  }, 60_000);

  test('a command that is not there is said to be none', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/run-command.mjs', 'red-page'],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/no command "red-page"\. The commands: .*read-page/u);
  }, 60_000);
});

test('a zone given as an offset is read in that offset, and the browser is closed after', async () => {
  const command = ['scripts/run-command.mjs', 'read-page'];
  const args = [...command, '--url', URL_OF_MAIL, '--zone', '+05:30', FIXTURE];
  const run = spawnSync('node', args, { encoding: 'utf8', timeout: 50_000 });
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/"sentAt":"[^"]+\+05:30"/u);
}, 60_000);
