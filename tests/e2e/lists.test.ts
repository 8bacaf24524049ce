import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import { isColleague, isNobodysContact } from '@/domain/people/senders';
import { address } from '../builders/aReading';
import { readableFromSent, type SentPerson } from '../practice-mailbox/readableFromSent';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

const say = wordsIn('en');
const PAGES = 5;
const DAY = 86_400_000;
/** A list dates to the minute, ids hold the moment of arrival. */
const CLOSE = 120_000;

let premura: Premura;
afterEach(async () => {
  await premura?.close();
});

/** Whom the data's *Sent* names on so many pages, of those whom one can write to and who are no colleagues. */
function peopleInSent(pages: number): readonly SentPerson[] {
  const [account] = premura.data.accounts;
  if (account === undefined) throw new Error('The story has no account');
  const own = address(account.owner.address);
  return readableFromSent(account, pages).filter((person) => {
    const theirs = address(person.address);
    return !isColleague(theirs, own) && !isNobodysContact(theirs);
  });
}

const instantsOf = (people: readonly SentPerson[]) => people.flatMap(({ at }) => at);

/** What the user has sent, as far as lists have told it. */
async function sent(panel: Page): Promise<readonly MailInteraction[]> {
  const all = await rowsOf<MailInteraction>(panel, 'interactions');
  return all.filter(({ direction }) => direction === 'out');
}

/** Milliseconds of script that the mailbox's page has run so far: Gmail's own and ours. */
async function scriptSoFar(): Promise<number> {
  const cdp = await premura.context.newCDPSession(premura.page);
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

async function pageBackSent(panel: Page): Promise<void> {
  for (let page = 1; page <= PAGES; page += 1) {
    await premura.page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      page === 1 ? '#sent' : `#sent/p${page}`,
    );
    const wanted = instantsOf(peopleInSent(page)).length;
    await poll(`page ${page} of Sent`, async () => (await sent(panel)).length >= wanted);
  }
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const [a = 0, b = a] = [sorted.at((sorted.length - 1) / 2), sorted.at(sorted.length / 2)];
  return (a + b) / 2;
}

describe('Sent paged back five pages', () => {
  test('gives people, companies and rhythms as the data say, in under 3 s of script, with no request', async () => {
    premura = await launchPremura();
    const panel = await premura.panelInTab();
    await premura.page.bringToFront();
    const before = await scriptSoFar();
    await pageBackSent(panel);
    const script = (await scriptSoFar()) - before;
    expect(script).toBeLessThan(3_000);

    const people = peopleInSent(PAGES);
    const contacts = await rowsOf<Contact & { readonly company?: string }>(panel, 'contacts');
    const mails = await sent(panel);
    expect(mails).toHaveLength(instantsOf(people).length);
    for (const person of people) {
      const contact = contacts.find(({ addresses }) => addresses.includes(address(person.address)));
      expect(contact?.name, person.address).toBe(person.name);
      const kept = mails
        .filter(({ contactId }) => contactId === contact?.id)
        .map(({ at }) => at)
        .toSorted((a, b) => b - a);
      const off = kept.map((at, i) => Math.abs(at - (person.at[i] ?? 0)));
      expect(Math.max(...off), person.address).toBeLessThanOrEqual(CLOSE);
      const gaps = kept.slice(1).map((at, i) => ((kept[i] ?? at) - at) / DAY);
      expect(median(gaps)).toBeCloseTo(person.medianGapDays ?? 0, 1);
      expect(contact?.rhythm.lastAt ?? 0).toBeGreaterThanOrEqual(person.lastWord - CLOSE);
    }
    // The story's free mail stands at example.com, which no list of free mail knows.
    const atCompanies = people.filter(({ company }) => company !== null);
    const companyOf = ({ address: own }: { readonly address: string }) =>
      contacts.find(({ addresses }) => addresses.includes(address(own)))?.company;
    expect(atCompanies.map(companyOf)).toEqual(atCompanies.map(({ company }) => company));
    expect(premura.witness.strangers).toEqual([]);
  });
});

describe('marks in lists', () => {
  test.each([
    ['in English', { hl: 'en' }],
    ['right to left', { hl: 'ar' }],
  ] as const)('%s: name the deed, move nothing, and go with it', async (_where, { hl }) => {
    premura = await launchPremura({ hl, now: Date.now() - 4 * DAY });
    const { page } = premura;
    const panel = await premura.panelInTab();
    const steps = new Steps(premura, panel, say);
    await page.bringToFront();
    const cells = page.locator('.zA:visible td, .zA:visible .yP, .zA:visible .zF');
    await cells.first().waitFor();
    await premura.openThread('lena-kabel');
    await steps.follow('Lena Krüger');
    await page.bringToFront();
    await page.goBack();
    await poll('marks', async () => (await marks()) > 0);
    const rows = page.locator('.zA:visible', { has: page.locator(MARK) });
    for (const words of await rows.allInnerTexts()) expect(words).toContain('Lena');
    const boxes = await cells.evaluateAll(boxesOf);
    await showMarks(page, false);
    expect(await cells.evaluateAll(boxesOf)).toEqual(boxes);
    await showMarks(page, true);

    await page.emulateMedia({ media: 'print' });
    const display = await rows
      .first()
      .locator(MARK)
      .evaluate((one) => getComputedStyle(one).display);
    expect(display).toBe('none');
    await page.emulateMedia({ media: null });

    await premura.openThread('lena-kabel');
    await steps.beginReply('Guten Tag Frau Krüger, das mit 5 Metern.');
    await steps.send();
    await page.goBack();
    await poll('no mark', async () => (await marks()) === 0);
  });
});

const MARK = '[data-premura-bar]';

async function marks(): Promise<number> {
  return await premura.page.locator(`.zA:visible ${MARK}`).count();
}

/** Takes them out of the page's layout, and back. */
async function showMarks(page: Page, areShown: boolean): Promise<void> {
  await page.locator(MARK).evaluateAll(
    (all, display) => {
      for (const one of all)
        (one as HTMLElement).style.setProperty('display', display, 'important');
    },
    areShown ? '' : 'none',
  );
}

/** Where everything in the rows stands. */
function boxesOf(cells: readonly Element[]): readonly (readonly number[])[] {
  return cells.map((cell) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    return [x, y, width, height];
  });
}
