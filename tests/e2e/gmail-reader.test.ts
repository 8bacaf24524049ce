import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleReader } from '@/commands/read-page/bundleReader';
import type { PageReading } from '@/domain/mail/reading';
import { gmailLocales } from '@/webmail/gmail/locales';
import type { MailThread } from '../practice-mailbox/mailboxData';
import { story } from '../practice-mailbox/story';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

/** Whom a thread is with (DESIGN §3): whoever from outside wrote last, else the first to whom the user wrote. */
function contactOf(thread: MailThread, owner: string): string | null {
  const sent = thread.messages.filter(({ isDraft }) => isDraft !== true);
  const inbound = sent.findLast(({ from }) => outside.has(from.address));
  if (inbound !== undefined) return inbound.from.address;
  if (sent.some(({ from }) => from.address !== owner)) return null;
  const [first] = sent.at(-1)?.to ?? [];
  return first !== undefined && outside.has(first.address) ? first.address : null;
}

const outside = new Set(
  Object.values(story.people)
    .filter(({ standing }) => standing !== 'colleague' && standing !== 'bulk')
    .map(({ address }) => address),
);

/** The page shows minutes; ids tell when a mail came in, a moment after it was written. */
const MINUTE = 60_000;

function epochOf(sentAt: string | null): number {
  return sentAt === null ? Number.NaN : Temporal.Instant.from(sentAt).epochMilliseconds;
}

describe.each(['en', 'it', 'ar'] as const)('Gmail in %s', (hl) => {
  let premura: Premura;
  let devtools: CDPSession;

  beforeAll(async () => {
    premura = await launchPremura({ ext: null, hl });
    devtools = await premura.context.newCDPSession(premura.page);
    await evaluate(`${await bundleReader()}; globalThis.premuraReader = premuraReader; 1`);
  });

  afterAll(async () => {
    await premura?.close();
  });

  /** Past the page's own policy, as an extension is: the page itself forbids strings of code. */
  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw');
    return result.value;
  }

  async function read(): Promise<PageReading> {
    const shown = JSON.stringify({ zone: 'Europe/Rome', languages: gmailLocales });
    const context = `{ ...${shown}, url: location.href, now: Temporal.Now.instant() }`;
    return (await evaluate(`premuraReader.readers.gmail(document, ${context})`)) as PageReading;
  }

  /** Who the page says an open thread is with, once the reader sees that thread and no other. */
  async function whoIsIn(thread: MailThread): Promise<string> {
    await premura.openThread(thread.key);
    const { account, contact } = await poll(`${thread.key} is read`, async () => {
      const reading = await read();
      return reading.thread?.id === thread.id ? reading : null;
    });
    return `${account?.address ?? 'nobody'} with ${contact?.address ?? 'nobody'}`;
  }

  const mailbox = () => {
    const [account] = premura.data.accounts;
    if (account === undefined) throw new Error('The story has no account');
    return { owner: account.owner.address, threads: account.threads };
  };

  test('every thread of the story is with the right person, whoever was open before', async () => {
    const { owner, threads } = mailbox();
    const seen = threads.filter(({ key }) => key !== 'karl-messe');
    const found: Record<string, string> = {};
    for (const thread of seen) found[thread.key] = await whoIsIn(thread);
    const told = seen.map((one) => [one.key, `${owner} with ${contactOf(one, owner) ?? 'nobody'}`]);
    expect(found).toEqual(Object.fromEntries(told));
  });

  test('nobody is named while the last mail from outside is bunched up out of sight', async () => {
    const thread = premura.thread('karl-messe');
    expect(await whoIsIn(thread)).toBe(`${mailbox().owner} with nobody`);
    await premura.page.locator('.kx .adx:visible').click();
    const named = await poll('the bunch is open', async () => (await read()).contact?.address);
    expect(named).toBe(story.people['karl']?.address);
  });

  test('each message that is shown whole has its id, its writer, its direction and its time', async () => {
    const { owner } = mailbox();
    for (const key of ['belforte-4471', 'anna-montaggio', 'lena-kabel', 'house-archivio']) {
      const { messages } = await premura.openThread(key);
      const reading = await read();
      const whole = (reading.thread?.messages ?? []).filter(({ expanded }) => expanded);
      const shown = messages.filter(({ id }) => whole.some((one) => one.id === id));
      const asTold = shown.map(({ id, from }) => ({
        id,
        address: from.address,
        direction: from.address === owner ? 'out' : 'in',
      }));
      const found = whole.map(({ id, from, direction }) => ({
        id,
        address: from.address,
        direction,
      }));
      const late = whole.map(({ sentAt }, i) =>
        Math.abs(epochOf(sentAt) - (shown[i]?.at ?? Number.NaN)),
      );
      expect(shown.length, key).toBeGreaterThan(0);
      expect(found, key).toEqual(asTold);
      expect(Math.max(...late), key).toBeLessThan(MINUTE);
    }
  });

  test.each(['bruno-garanzia', 'tomas-parking'])('a draft in %s is no message', async (key) => {
    const { messages } = await premura.openThread(key);
    const reading = await read();
    const drafts = messages.filter(({ isDraft }) => isDraft === true);
    const ids = reading.thread?.messages.map(({ id }) => id) ?? [];
    expect(drafts).toHaveLength(1);
    expect(ids.length).toBe(messages.length - 1);
    expect(drafts.map(({ id }) => ids.includes(id))).toEqual([false]);
  });
});
