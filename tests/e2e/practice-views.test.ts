import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practice } from '../practice-mailbox/gmail/practice';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

declare const practice: Practice;

let premura: Premura;
let page: Page;

beforeAll(async () => {
  premura = await launchPremura({ ext: null });
  page = premura.page;
});

afterAll(async () => {
  await premura?.close();
});

/** A page of its own each time: the same address with another hash would not be loaded anew. */
async function open(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${MAIL}${path}`);
}

const account = () => page.locator('meta[name="og-profile-acct"]').getAttribute('content');
const rows = () => page.locator('[role=main]:visible [gh=tl] tr.zA');
const shownThread = (id: string) => page.locator(`h2[data-legacy-thread-id="${id}"]:visible`);
const bodies = () => page.locator('.a98:visible .h7 .a3s > *');
/** One of the mails sent before the story that was answered. */
function theAnswered() {
  for (const { id, messages } of premura.data.accounts[0]?.sentHistory ?? []) {
    const [sent, answer] = messages;
    if (sent !== undefined && answer !== undefined) return { id, sent, answer };
  }
  throw new Error('Nobody has answered');
}

/** A row's whole date in American English. */
function inEnglish(at: number): string {
  const style = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Rome' } as const;
  return new Intl.DateTimeFormat('en-US', { ...style, ...time }).format(at);
}
const owner = 'marta.neri@nerilighting.example';

describe('with the reading pane at the right', () => {
  test('a mail takes three lines: people and date, subject with the ids, first words', async () => {
    const { id } = premura.thread('belforte-4471');
    await open('/mail/u/0/?split=right');
    await page.locator('.aia .apa', { hasText: 'No conversations selected' }).waitFor();
    const second = rows().filter({ has: page.locator(`[data-legacy-thread-id="${id}"]`) });
    expect(await second.count()).toBe(1);
    expect(await second.locator('[email]').count()).toBe(0);
    const first = page
      .locator('tr.zA.apv[id]', { has: page.locator('[email^="g.rinaldi"]') })
      .first();
    expect(await first.locator('[data-legacy-thread-id]').count()).toBe(0);
    expect(await first.locator('.apm span[title]').count()).toBe(1);
    expect(await first.locator('td.xW').count()).toBe(0);
  });

  test('another mail changes the pane: the rows stay, and so does the shape of the address', async () => {
    const first = premura.thread('belforte-4471');
    const second = premura.thread('nadia-preventivo');
    const all = await rows().count();
    await page.locator(`tr:has([data-legacy-thread-id="${first.id}"])`).click();
    await shownThread(first.id).waitFor();
    expect(new URL(page.url()).hash).toBe('#inbox');
    await page.locator(`tr.zA:has([data-legacy-thread-id="${second.id}"])`).click();
    await shownThread(second.id).waitFor();
    await bodies().first().waitFor();
    expect(new URL(page.url()).hash).toBe('#inbox');
    expect(await rows().count()).toBe(all);
    expect(await page.locator('[role=main]:visible').count()).toBe(1);
    expect(await page.locator('.aia .a98.iY').count()).toBe(2);
    expect(await page.locator('.aia .a98.iY:visible').count()).toBe(1);
    const open3 = page.locator('tr.zA.aps:visible');
    expect(await open3.count()).toBe(3);
    expect(await open3.locator(`[data-legacy-thread-id="${second.id}"]`).count()).toBe(1);
  });

  test('the list takes in a mail while another is read', async () => {
    const { id, subject } = premura.thread('bruno-campioni');
    await page.evaluate((to) => practice.receive(to, { text: 'Ciao Marta' }), id);
    expect(await page.locator('tr.zA.apv .bqe').first().textContent()).toBe(subject);
    await shownThread(premura.thread('nadia-preventivo').id).waitFor();
  });

  test('back from another list, its mail is open again', async () => {
    const { id } = premura.thread('nadia-preventivo');
    await page.evaluate(() => {
      location.hash = '#sent';
    });
    await page.locator('[role=main]:visible .apa').waitFor();
    expect(await shownThread(id).count()).toBe(0);
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await shownThread(id).waitFor();
  });

  test('an address with a thread opens list and thread, and names the next one too', async () => {
    const { id, token } = premura.thread('anna-montaggio');
    const next = premura.thread('belforte-4471');
    await open(`/mail/u/0/?split=right#inbox/${token}`);
    await shownThread(id).waitFor();
    await page.locator(`tr.zA:has([data-legacy-thread-id="${next.id}"])`).click();
    await shownThread(next.id).waitFor();
    expect(new URL(page.url()).hash).toBe(`#inbox/${next.token}`);
  });
});

test('with the reading pane below, rows are as usual', async () => {
  const { id } = premura.thread('belforte-4471');
  await open('/mail/u/0/?split=below');
  const row = page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`);
  expect(await row.locator('.yP[email], .zF[email]').count()).toBeGreaterThan(0);
  expect(await row.locator('td.xW span[title]').count()).toBe(1);
  await row.click();
  await shownThread(id).waitFor();
  const [list, pane] = await Promise.all([
    page.locator('[gh=tl]:visible').boundingBox(),
    page.locator('.aia').boundingBox(),
  ]);
  expect(pane?.y ?? 0).toBeGreaterThan(list?.y ?? 0);
});

describe('with conversation view off', () => {
  test('each mail is a row and a view of its own, whose permanent id names thread and mail', async () => {
    const { id, permId, messages } = premura.thread('belforte-4471');
    await open('/mail/u/0/?conv=off#all');
    const own = page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`);
    expect(await own.count()).toBe(messages.length);
    const last = messages.at(-1);
    const named = own.locator('.bog > span');
    const ids = await named.evaluateAll((all) => all.map((one) => one.dataset['threadId']));
    expect(ids.every((one) => one?.startsWith(`#${permId}`))).toBe(true);
    await own.first().click();
    const heading = page.locator(`h2[data-thread-perm-id="${permId}|${last?.permId}"]:visible`);
    await heading.waitFor();
    expect(await heading.getAttribute('data-legacy-thread-id')).toBe(id);
    await bodies().first().waitFor();
    expect(await page.locator('.a98:visible [role=listitem]').count()).toBe(1);
    const shown = page.locator('.a98:visible .adn[data-legacy-message-id]');
    expect(await shown.getAttribute('data-legacy-message-id')).toBe(last?.id);
  });

  test('most rows name their own mail; some name the thread only, and its newest mail', async () => {
    await open('/mail/u/0/?conv=off#all');
    await rows().first().waitFor();
    const ids = await rows()
      .locator('.bog > span')
      .evaluateAll((all) => all.map((one) => Object.assign({}, one.dataset)));
    const own = ids.filter(({ threadId = '' }) => threadId.includes('|msg-'));
    expect(own.length).toBeGreaterThan(ids.length / 2);
    expect(own.length).toBeLessThan(ids.length);
    expect(new Set(own.map(({ legacyLastMessageId }) => legacyLastMessageId)).size).toBe(
      own.length,
    );
  });

  test('what comes in is a row of its own, and the open mail stays alone', async () => {
    const { id, permId } = premura.thread('belforte-4471');
    await page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`).first().click();
    await bodies().first().waitFor();
    await page.evaluate((to) => practice.receive(to, { text: 'Buongiorno' }), id);
    expect(await page.locator('.a98:visible [role=listitem]').count()).toBe(1);
    await open('/mail/u/0/?conv=off#all');
    const first = rows().first().locator('.bog > span');
    expect(await first.getAttribute('data-legacy-thread-id')).toBe(id);
    expect(await first.getAttribute('data-thread-id')).toContain(`#${permId}`);
  });
});

describe('in a window of its own', () => {
  test('a thread opens from its button, alone, with Gmail’s body classes', async () => {
    await open('/mail/u/0/');
    const { id } = await premura.openThread('anna-montaggio');
    const popup = page.waitForEvent('popup');
    await page.locator('.ade:visible [role=button]:has(img.gZ)').click();
    const alone = await popup;
    await alone.locator(`h2[data-legacy-thread-id="${id}"]:visible`).waitFor();
    expect(alone.url()).toContain('view=btop');
    expect(await alone.locator('body').getAttribute('class')).toBe('aAU xE Su');
    expect(await alone.locator('tr.zA, [role=navigation], [role=banner]').count()).toBe(0);
    await alone.locator('.amn .bkH').click();
    await alone.locator('[role=region][data-compose-id] [g_editable=true]').waitFor();
    await alone.close();
  });

  test('what is answered in a window of its own stands in the other windows, too', async () => {
    await open('/mail/u/0/');
    const { id } = await premura.openThread('nadia-preventivo');
    const shown = page.locator('.a98:visible .adn[data-legacy-message-id]');
    const before = await shown.count();
    const popup = page.waitForEvent('popup');
    await page.locator('.ade:visible [role=button]:has(img.gZ)').click();
    const alone = await popup;
    await alone.locator('.amn .bkH').click();
    await alone.locator('[g_editable=true]').pressSequentially('Gentile Nadia');
    await alone.locator('.aoO[role=button]').click();
    await poll('the answer', async () => (await shown.count()) === before + 1);
    const sent = premura.mailbox.thread(id).messages.at(-1);
    expect(await shown.last().getAttribute('data-legacy-message-id')).toBe(sent?.id);
    const told = premura.mailbox.changes.filter(({ kind }) => kind === 'sent');
    expect(told.length).toBe(1);
    await alone.close();
  });

  test('the other address of a pop-out opens the same', async () => {
    const { id, permId } = premura.thread('anna-montaggio');
    await open(
      `/mail/u/0/popout?ver=x1&search=inbox&th=${encodeURIComponent(`#${permId}`)}&cvid=1`,
    );
    await shownThread(id).waitFor();
    expect(await account()).toBe(owner);
  });

  test('the print page has the mails in the form captured in 2023', async () => {
    const { permId, subject, messages } = premura.thread('belforte-4471');
    await open(`/mail/u/0/?ui=2&view=pt&search=all&permthid=${permId}&hl=it`);
    expect(await page.locator('.maincontent font[size="+1"] b').textContent()).toBe(subject);
    const kept = premura.mailbox.thread(premura.thread('belforte-4471').id).messages.length;
    expect(await page.locator('table.message').count()).toBe(kept);
    expect(kept).toBeGreaterThanOrEqual(messages.length);
    const cells = page.locator('table.message').first().locator('td');
    expect(await cells.first().textContent()).toContain('<g.rinaldi@officinebelforte.example>');
    expect(await cells.nth(1).textContent()).toMatch(
      /^[a-z]{3} \d{1,2} [a-z]{3} \d{4}, \d\d:\d\d$/u,
    );
    expect(await page.locator('td[align=right] b').first().textContent()).toContain(owner);
  });
});

describe('lists', () => {
  test('Sent is paged back, fifty at a time, in the same rows', async () => {
    await open('/mail/u/0/#sent');
    await rows().first().waitFor();
    expect(await rows().count()).toBe(50);
    await rows()
      .first()
      .evaluate((row) => Object.assign(row, { isTheSame: true }));
    const first = () => rows().first().locator('.bog > span').getAttribute('data-legacy-thread-id');
    const seen = new Set<string | null>();
    for (let number = 1; number <= 5; number++) {
      seen.add(
        await poll(`page ${number}`, async () => (seen.has(await first()) ? null : await first())),
      );
      expect(
        await rows()
          .first()
          .evaluate((row) => 'isTheSame' in row),
      ).toBe(true);
      const names = await rows().locator('.yW').allTextContents();
      expect(names.every((name) => name.startsWith('To: '))).toBe(true);
      expect(await rows().locator('.yP[email]').count()).toBeGreaterThanOrEqual(50);
      await page.locator('[role=main]:visible [aria-label="Older"]').click();
      await page.waitForURL(new RegExp(`#sent/p${number + 1}$`, 'u'));
    }
    expect(seen.size).toBe(5);
  });

  test('a row of Sent is dated by the own last mail, whoever has answered since', async () => {
    const { id, sent, answer } = theAnswered();
    await open('/mail/u/0/#sent');
    const row = page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`);
    const ids = row.locator('.bog > span');
    expect(await ids.getAttribute('data-legacy-last-message-id')).toBe(answer.id);
    expect(await row.locator('td.xW span[title]').getAttribute('title')).toBe(inEnglish(sent.at));
    expect(inEnglish(sent.at)).not.toBe(inEnglish(answer.at));
    expect(await row.locator('[email]').getAttribute('email')).toBe(sent.to[0]?.address);
  });

  test('a list that was left stays with its rows, but is no main part any more', async () => {
    await open('/mail/u/0/');
    await rows().first().waitFor();
    await page.evaluate(() => {
      location.hash = '#search/barricaia';
    });
    await page.locator('[role=main]:visible tr.zA', { hasText: 'barricaia' }).first().waitFor();
    const all = await page.locator('tr.zA').count();
    expect(await page.locator('[role=main] tr.zA').count()).toBeLessThan(all / 2);
  });

  test('a mail that is read elsewhere changes classes of its row, not its node', async () => {
    const { id } = premura.thread('lena-kabel');
    await open('/mail/u/0/');
    const row = page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`);
    const name = row.locator('[email]').first();
    expect(await row.getAttribute('class')).toBe('zA zE');
    expect(await name.getAttribute('class')).toBe('zF');
    const node = await name.elementHandle();
    await page.evaluate((to) => practice.markRead(to), id);
    expect(await row.getAttribute('class')).toBe('zA yO');
    expect(await node?.getAttribute('class')).toBe('yP');
  });

  test('the inbox has tabs, each with its own address', async () => {
    const { id } = premura.thread('house-gazette');
    await open('/mail/u/0/?inbox=tabs');
    const gazette = page.locator(`[role=main]:visible tr.zA:has([data-legacy-thread-id="${id}"])`);
    await rows().first().waitFor();
    expect(await gazette.count()).toBe(0);
    await page.getByRole('tab', { name: /^Promotions/u }).click();
    await gazette.waitFor();
    expect(new URL(page.url()).hash).toBe('#category/promotions');
    expect(await page.locator('[role=tab][aria-selected=true]:visible').textContent()).toContain(
      'Promotions',
    );
  });

  test('several inboxes are several main parts of one page, and a thread can be in two', async () => {
    const { id } = premura.thread('belforte-4471');
    await open('/mail/u/0/?inbox=multiple');
    await rows().first().waitFor();
    expect(await page.locator('[role=main]:visible').count()).toBe(3);
    expect(await page.locator('[gh=tl]:visible').count()).toBe(3);
    const same = page.locator(`tr.zA:visible:has([data-legacy-thread-id="${id}"])`);
    await poll('the ids, which come late', async () => (await same.count()) === 2);
    await same.first().click();
    await shownThread(id).waitFor();
  });
});

describe('accounts', () => {
  test('an address by name goes to the right number, with the rest of it', async () => {
    const { id } = premura.thread('anna-montaggio');
    const other = premura.data.accounts[1]?.owner.address ?? '';
    await open(`/mail/?authuser=${encodeURIComponent(other)}`);
    await page.waitForURL(/\/mail\/u\/1\//u);
    expect(await account()).toBe(other);
    await open(`/mail/u/${owner}/?hl=de#all/${id}`);
    await shownThread(id).waitFor();
    expect(page.url()).toContain('/mail/u/0/?hl=de#all/');
    await open('/mail/?authuser=nobody@nobody.example');
    expect(await page.title()).toBe('Sign in');
  });

  test('a number that nobody is signed in under goes to the first', async () => {
    await open('/mail/u/7/#inbox');
    await page.waitForURL(/\/mail\/u\/0\//u);
    expect(await account()).toBe(owner);
  });

  test('an id in the old form is understood anywhere, of a thread or of a mail in it', async () => {
    const { id, token, messages } = premura.thread('belforte-4471');
    for (const place of [`#all/${id}`, `#inbox/${messages[1]?.id}`, `#inbox/${token}`]) {
      await open(`/mail/u/0/${place}`);
      await shownThread(id).waitFor();
      expect(page.url()).toMatch(new RegExp(`/${token}$`, 'u'));
    }
  });

  test('a delegated mailbox lies under the account that may open it', async () => {
    const showroom = premura.data.accounts.find(({ delegation }) => delegation !== undefined);
    await open('/mail/u/0/');
    await page.locator('[role=banner] a[href*="SignOutOptions"]').click();
    const link = page.locator('a.pm-account', { hasText: '(delegated)' });
    expect(await link.textContent()).toContain(showroom?.owner.address);
    await link.click();
    await page.waitForURL(/\/mail\/u\/0\/d\//u);
    expect(await account()).toBe(showroom?.owner.address);
    await open('/mail/b/143/u/0/');
    expect(await account()).toBe(showroom?.owner.address);
    await page.locator('tr.zA', { hasText: 'Opening hours' }).click();
    await bodies().first().waitFor();
    expect(await page.locator('.a98:visible .hb [email^="showroom@"]').getAttribute('name')).toBe(
      'me',
    );
  });

  test('a new mail is asked for by address', async () => {
    await open('/mail/u/0/?view=cm&fs=1&tf=1&to=anna@vetreriaconti.example&su=Il+tavolo');
    expect(await page.locator('body').getAttribute('class')).toBe('xE xp');
    const chip = page.locator('[role=option][data-hovercard-id="anna@vetreriaconti.example"]');
    await chip.waitFor({ state: 'attached' });
    expect(await page.locator('input[name=subjectbox]').inputValue()).toBe('Il tavolo');
    await open('/mail/u/0/?view=cm&fs=1&to=anna@vetreriaconti.example&su=Il+tavolo');
    await page.locator('[role=region][data-compose-id]').waitFor();
    await rows().first().waitFor();
  });
});
