import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { isColleague, isNobodysContact } from '@/domain/people/senders';
import { address } from '../builders/aReading';
import type { MailMessage } from '../practice-mailbox/mailboxData';
import { convIdOf } from '../practice-mailbox/outlook/outlookAccounts';
import { outlookNaming } from '../practice-mailbox/outlook/outlookNaming';
import { OFFICE } from '../practice-mailbox/outlook/practiceOutlook';
import { launchPremura, type Premura } from './support/launch';
import { OutlookWindow } from './support/outlookWindow';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

/** Outlook keeps a dozen rows in the page, and fills them with other mails while one scrolls. */
const DAY = 86_400_000;
const STEP_PX = 600;
/** A list dates to the minute. */
const CLOSE = 60_000;

let premura: Premura;
let panel: Page;
afterEach(async () => {
  await premura?.close();
});

async function launch(path: string, now = Date.now()): Promise<Page> {
  premura = await launchPremura({ now });
  panel = await premura.panelInTab();
  await premura.page.bringToFront();
  await premura.page.goto(`${OFFICE}/mail/${path}?lang=en&region=US`);
  await premura.page.locator(ROW).first().waitFor();
  return premura.page;
}

const ROW = '[role=option][data-convid]';
const MARK = '[data-premura-bar]';
const scroll = async (page: Page, by: number) =>
  await page
    .locator('[data-testid=virtuoso-scroller]')
    .evaluate((list, pixels) => list.scrollBy(0, pixels), by);

interface Written {
  readonly threadId: string;
  readonly address: EmailAddress;
  readonly at: number;
}

/** The rows of *Sent*, newest first, as the data say, of those whose address a row tells: to one person from outside, with an address. */
function writtenTo(): readonly Written[] {
  const [account] = premura.data.accounts;
  if (account === undefined) throw new Error('The story has no account');
  const { owner, threads, sentHistory } = account;
  const own = address(owner.address);
  return [...threads, ...sentHistory]
    .flatMap(({ key, messages }) => lastOwn(messages, { own, threadId: convIdOf(owner, key) }))
    .filter((one) => isToldByRow(one.address, own))
    .toSorted((a, b) => b.at - a.at);
}

function lastOwn(
  messages: readonly MailMessage[],
  { own, threadId }: { readonly own: EmailAddress; readonly threadId: string },
): readonly Written[] {
  const last = messages.findLast(({ from, isDraft }) => from.address === own && isDraft !== true);
  const [only, ...others] = last?.to ?? [];
  if (last === undefined || only === undefined || others.length > 0) return [];
  return [{ threadId, address: address(only.address), at: last.at }];
}

function isToldByRow(theirs: EmailAddress, own: EmailAddress): boolean {
  const isNobody = isColleague(theirs, own) || isNobodysContact(theirs);
  return !isNobody && theirs !== own && outlookNaming[theirs]?.rows !== 'name';
}

test('Sent, scrolled back through a hundred mails, tells whom one wrote to, and when', async () => {
  const page = await launch('sentitems');
  const wanted = writtenTo().slice(0, 100);
  const kept = async () => {
    const all = await rowsOf<MailInteraction>(panel, 'interactions');
    return all.filter(({ direction }) => direction === 'out');
  };
  for (const [nth, { threadId }] of wanted.entries()) {
    if (nth % 5 !== 4) continue;
    await poll(`row ${nth} of Sent`, async () => {
      if ((await kept()).some((one) => one.threadId === threadId)) return true;
      await scroll(page, STEP_PX);
      // A list that is scrolled is read once it stands still.
      await page.waitForTimeout(200);
      return false;
    });
  }
  const contacts = await rowsOf<Contact>(panel, 'contacts');
  const addressOf = (id: string) => contacts.find((one) => one.id === id)?.addresses ?? [];
  const mails = await kept();
  for (const one of wanted) {
    const own = mails.filter(({ threadId }) => threadId === one.threadId);
    expect(
      own.map(({ contactId }) => addressOf(contactId)),
      one.address,
    ).toEqual([[one.address]]);
    expect(Math.abs((own[0]?.at ?? 0) - one.at), one.address).toBeLessThanOrEqual(CLOSE);
  }
  const all = writtenTo();
  const strange = mails.filter(({ threadId }) => !all.some((one) => one.threadId === threadId));
  expect(strange).toEqual([]);
  expect(premura.witness.strangers).toEqual([]);
});

test('a mark goes with its mail: never at another that its row is filled with, and there again', async () => {
  const page = await launch('', Date.now() - 4 * DAY);
  await premura.outlook.open(page, 'lena-kabel');
  await new Steps(premura, panel, wordsIn('en')).follow('Lena Krüger');
  await page.bringToFront();
  const marked = page.locator(ROW, { has: page.locator(MARK) });
  const words = async () => await marked.allInnerTexts();
  await poll('a mark', async () => (await marked.count()) > 0);
  let away = 0;
  for (let nth = 0; nth < 12; nth += 1) {
    // At once, too, before anything of the list is read again.
    await scroll(page, nth < 6 ? 400 : -400);
    const now = await words();
    for (const row of now) expect(row).toContain('Lena');
    if (now.length === 0) away += 1;
    await page.waitForTimeout(250);
    for (const row of await words()) expect(row).toContain('Lena');
  }
  expect(away).toBeGreaterThan(0);
  await poll('the mark again', async () => (await marked.count()) > 0);

  // Her conversation is open still: opened again, its pane would be exchanged under the reply.
  const outlook = new OutlookWindow(page);
  await outlook.beginReply('Guten Tag Frau Krüger, das mit 5 Metern.');
  await outlook.send();
  await poll('no mark', async () => (await marked.count()) === 0);
});
