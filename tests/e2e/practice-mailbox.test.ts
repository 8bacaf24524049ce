import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practice } from '../practice-mailbox/gmail/practice';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

declare global {
  interface Window {
    /** What changed in the open thread, kept by a test. */
    seenChanges: string[];
  }
}

declare const practice: Practice;

let premura: Premura;
let page: Page;

beforeAll(async () => {
  premura = await launchPremura({ ext: null, provokes: true, pace: { older: 1_500 } });
  page = premura.page;
});

afterAll(async () => {
  await premura?.close();
});

const editor = () => page.locator('.a98:visible [role=region][data-compose-id] [g_editable=true]');
const region = () => page.locator('.a98:visible [role=region][data-compose-id]');
const toast = (text: string) => page.locator('div[role=alert].b8 .vh .bAq', { hasText: text });
const shownIds = async () =>
  await page
    .locator('.a98:visible .adn[data-legacy-message-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-legacy-message-id')));

async function goTo(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Opens a thread and its reply. */
async function reply(key: string) {
  const thread = await premura.openThread(key);
  await page.locator('.a98:visible .amn .bkH').click();
  await editor().waitFor();
  return thread;
}

describe('the page', () => {
  test('comes with Gmail’s policy, and breaks it nowhere', async () => {
    const answer = await page.goto(`${MAIL}/mail/u/0/`);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/script-src 'nonce-[\w-]{22}' 'strict-dynamic'/u);
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'self'");
    const write = page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<b>no</b>');
    });
    await expect(write).rejects.toThrow(/TrustedHTML/u);
  });

  test('names its account in the head and on the account button', async () => {
    const named = page.locator('head > meta[name="og-profile-acct"]');
    expect(await named.getAttribute('content')).toBe('marta.neri@nerilighting.example');
    const button = page.locator('[role=banner] a[href*="SignOutOptions"]');
    expect(await button.getAttribute('aria-label')).toMatch(
      /^Google Account: Marta Neri\s+\(marta\.neri@nerilighting\.example\)$/u,
    );
  });

  test('counts unread threads in its title', async () => {
    const unread = await page.locator('tr.zA.zE').count();
    expect(unread).toBeGreaterThan(1);
    expect(await page.title()).toBe(`Inbox (${unread}) - marta.neri@nerilighting.example - Gmail`);
  });

  test('switches to another account and back', async () => {
    await page.locator('[role=banner] a[href*="SignOutOptions"]').click();
    await page.locator('a.pm-account[href^="/mail/u/1/"]').click();
    await page.waitForURL(`${MAIL}/mail/u/1/**`);
    const named = page.locator('head > meta[name="og-profile-acct"]');
    expect(await named.getAttribute('content')).not.toBe('marta.neri@nerilighting.example');
    await page.goto(`${MAIL}/mail/u/0/`);
    expect(await named.getAttribute('content')).toBe('marta.neri@nerilighting.example');
  });
});

describe('lists', () => {
  test('a row carries the ids of its thread twice, and the id of its last message', async () => {
    const { id, permId } = premura.thread('belforte-4471');
    await goTo('#inbox');
    const row = page.locator(`[role=main]:visible tr.zA:has([data-legacy-thread-id="${id}"])`);
    expect(await row.locator('[data-legacy-thread-id]').count()).toBe(2);
    const named = row.locator('.bog > span');
    expect(await named.getAttribute('data-thread-id')).toBe(`#${permId}`);
    const last = premura.mailbox.thread(id).messages.at(-1);
    expect(await named.getAttribute('data-legacy-last-message-id')).toBe(last?.id);
  });

  test('each list has its address: sent mail, a label, a search', async () => {
    const subjects = async () =>
      await page
        .locator('[role=main]:visible .bog')
        .evaluateAll((all) => all.map((one) => one.textContent));
    await goTo('#sent');
    await page.locator('[role=main]:visible .bog', { hasText: 'Dopo la fiera' }).waitFor();
    await goTo('#label/Viaggi');
    await page.locator('[role=main]:visible .bog', { hasText: 'Milano - Verona' }).waitFor();
    expect(await subjects()).toEqual([premura.thread('house-treno').subject]);
    await page.locator('[name=q]').fill('barricaia');
    await page.locator('[name=q]').press('Enter');
    await page.waitForURL(/#search\/barricaia$/u);
    await page.locator('[role=main]:visible .bog', { hasText: 'Luci della barricaia' }).waitFor();
    expect(await page.locator('tr.zA').count()).toBeGreaterThan((await subjects()).length);
  });

  test('a thread opened from a search has the search in its address, and a token that is not its id', async () => {
    const { id } = premura.thread('paolo-barricaia');
    await goTo('#search/barricaia');
    await page.locator('[role=main]:visible tr.zA', { hasText: 'Luci della barricaia' }).click();
    await page.waitForURL(/#search\/barricaia\/[A-Za-z]{20,}$/u);
    await page.locator(`h2.hP[data-legacy-thread-id="${id}"]:visible`).waitFor();
    expect(page.url()).not.toContain(id);
    expect(await page.title()).toContain('Luci della barricaia - marta.neri@');
  });
});

describe('an open thread', () => {
  test('paints its ids late: none, then the word “undefined”, then the real ones', async () => {
    await goTo('#inbox');
    await page.evaluate(() => {
      window.seenChanges = [];
      const note = (heading: Element) => {
        const ids = ['data-thread-perm-id', 'data-legacy-thread-id'];
        window.seenChanges.push(ids.map((name) => heading.getAttribute(name)).join(' '));
      };
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          const added = [...addedNodes].find((node) => node instanceof HTMLElement);
          const heading = (target as Element).closest('h2') ?? added?.querySelector('h2');
          if (heading) note(heading);
        }
      }).observe(document.body, {
        childList: true,
        subtree: true,
        attributeFilter: ['data-thread-perm-id', 'data-legacy-thread-id'],
      });
    });
    const { id, permId } = await premura.openThread('anna-montaggio');
    const seen = await page.evaluate(() => window.seenChanges);
    expect(seen[0]).toBe(' ');
    expect(seen).toContain('undefined ');
    expect(seen.at(-1)).toBe(`${permId} ${id}`);
  });

  test('leaves the views before it in the page, hidden, with their own headings and ids', async () => {
    const first = await premura.openThread('belforte-linea-3');
    const second = await premura.openThread('anna-montaggio');
    const headings = page.locator('h2.hP');
    expect(await headings.count()).toBeGreaterThan(1);
    const shown = page.locator('.nH.a98.iY:visible h2.hP');
    expect(await shown.getAttribute('data-legacy-thread-id')).toBe(second.id);
    const stale = page.locator(`h2.hP[data-legacy-thread-id="${first.id}"]`).last();
    expect(await stale.isVisible()).toBe(false);
    expect(await page.locator('[role=main]').count()).toBeGreaterThan(2);
  });

  test('shows a folded message without an id, and opens it on the same node', async () => {
    const { messages } = await premura.openThread('belforte-4471');
    const first = page.locator('.a98:visible [role=list] > [role=listitem]').first();
    expect(await first.getAttribute('class')).toContain('kv');
    expect(await first.locator('[data-legacy-message-id]').count()).toBe(0);
    await first.evaluate((node) => Object.assign(node, { isTheSame: true }));
    await first.click();
    await first.locator('.a3s > *').first().waitFor();
    expect(await first.getAttribute('class')).toContain('h7');
    expect(await first.evaluate((node) => 'isTheSame' in node)).toBe(true);
    const opened = first.locator('.adn.ads');
    expect(await opened.getAttribute('data-legacy-message-id')).toBe(messages[0]?.id);
    expect(await opened.getAttribute('data-message-id')).toBe(`#${messages[0]?.permId}`);
    expect(await first.locator('.gD').getAttribute('email')).toBe(messages[0]?.from.address);
  });

  test('bunches sixty messages up, and unfolds them', async () => {
    await premura.openThread('sara-hotel');
    const states = async (name: string) =>
      await page.locator(`.a98:visible [role=listitem].${name}`).count();
    await poll('the older ones', async () => (await states('kv')) === 2);
    expect(await states('h7')).toBe(1);
    expect(await states('kQ')).toBe(56);
    expect(await page.locator('.a98:visible .kx .adx span').textContent()).toBe('57');
    await page.locator('.a98:visible .kx .adx').click();
    expect(await states('kv')).toBe(59);
    await page.locator('.a98:visible .ade [role=button]:has(img.gx)').click();
    expect(await states('h7')).toBe(60);
  });

  test('brings the older half of two hundred messages later', async () => {
    await premura.openThread('ottavia-palazzo');
    const items = page.locator('.a98:visible [role=listitem]');
    expect(await items.count()).toBeLessThan(200);
    await poll('all messages', async () => (await items.count()) === 200);
  });

  test('has an emoji of the subject as a picture', async () => {
    const { subject } = await premura.openThread('anna-inaugurazione');
    const heading = page.locator('.a98:visible h2.hP');
    expect(await heading.locator('img[data-emoji="🎉"]').count()).toBe(2);
    expect(await heading.textContent()).toBe(subject.replaceAll('🎉', ''));
  });

  test('takes in new mail while it is read, and the list behind it does too', async () => {
    const thread = await premura.openThread('bruno-campioni');
    const id = await page.evaluate(
      (to) => practice.receive(to, { text: 'Ciao Marta,\n\nsono arrivati.\n\nBruno' }),
      thread.id,
    );
    expect((await shownIds()).at(-1)).toBe(id);
    await goTo('#inbox');
    const row = page.locator('[role=main]:visible tr.zA').first();
    expect(await row.locator('.bog').textContent()).toBe(thread.subject);
    await poll('the mailbox', () => premura.mailbox.thread(thread.id).messages.at(-1)?.id === id);
  });

  test('ids hold the instant of arrival; imported mail shows another date', async () => {
    const { messages } = premura.thread('house-archivio');
    const arrival = (hex: string) => Number(BigInt(`0x${hex}`) >> 20n);
    const all = premura.data.accounts
      .flatMap(({ threads }) => threads)
      .flatMap((one) => one.messages);
    const off = all.filter(
      ({ id, at, isDraft }) => isDraft !== true && Math.abs(arrival(id) - at) > 3_600_000,
    );
    expect(off.length).toBeGreaterThan(0);
    expect(off.length).toBeLessThan(all.length / 20);
    expect(off.map(({ id }) => id)).toContain(messages[0]?.id);
  });
});

describe('a reply', () => {
  test('opens under the last message as Gmail’s does', async () => {
    const { id, permId } = await reply('nadia-preventivo');
    const value = async (name: string) =>
      await region().locator(`input[name=${name}]`).inputValue();
    expect(await value('lts')).toBe(id);
    expect(await value('rt')).toBe(`#${permId}`);
    expect(await value('draft')).toMatch(/^#msg-a:r-?\d+$/u);
    expect(await value('rm')).toBe((await shownIds()).at(-1));
    expect(await value('uet')).toContain('gmail_quote');
    const size = await region()
      .locator('input[name=subjectbox]')
      .evaluate((box) => [box.clientWidth, box.clientHeight]);
    expect(size).toEqual([0, 0]);
    expect(await editor().getAttribute('role')).toBe('textbox');
    expect(await editor().locator('.gmail_signature').textContent()).toContain('Marta Neri');
    expect(await editor().evaluate((one) => one === document.activeElement)).toBe(true);
    expect(
      await region().locator('[role=option][data-hovercard-id]').getAttribute('data-hovercard-id'),
    ).toBe('nadia.serra@serracosmetici.example');
  });

  test('shows its quotation behind three dots', async () => {
    await reply('paolo-degustazione');
    expect(await editor().locator('.gmail_quote').count()).toBe(0);
    await region().locator('.ajR').click();
    expect(await editor().locator('.gmail_quote_container blockquote').count()).toBe(1);
    expect(await region().locator('input[name=uet]').inputValue()).toBe('');
  });

  test('keeps as a draft only what its editor told by an input event', async () => {
    const { id } = await reply('arianna-mostra');
    await editor().evaluate((one) => one.prepend('slipped in'));
    await goTo('#inbox');
    await page.locator('[role=main]:visible tr.zA').first().waitFor();
    expect(premura.mailbox.thread(id).draft).toBeNull();
    await reply('arianna-mostra');
    await editor().pressSequentially('Ciao Arianna');
    await poll('the draft', () => premura.mailbox.thread(id).draft);
    expect(premura.mailbox.thread(id).draft?.body.lines).toEqual(['Ciao Arianna']);
  });

  test('goes with its thread; the draft is there on return, as an item that looks like a message', async () => {
    const { id } = premura.thread('arianna-mostra');
    await premura.openThread('belforte-4471');
    expect(await region().count()).toBe(0);
    await premura.openThread('arianna-mostra');
    await editor().waitFor();
    expect(await editor().textContent()).toContain('Ciao Arianna');
    const item = page.locator('.a98:visible [role=listitem]').last();
    expect(await item.locator('.adn').getAttribute('data-legacy-message-id')).toBe(
      premura.mailbox.thread(id).draft?.id,
    );
    await goTo('#drafts');
    await page.locator('[role=main]:visible tr.zA', { hasText: 'Catalogo' }).waitFor();
  });

  test('is discarded with the same toast as everything else, and brought back by its Undo', async () => {
    const { id } = await premura.openThread('arianna-mostra');
    await region().locator('.oh[role=button]').click();
    await toast('Draft discarded').waitFor();
    expect(await region().count()).toBe(0);
    await poll('the end of the draft', () => premura.mailbox.thread(id).draft === null);
    await page.locator('#link_undo').click();
    await editor().waitFor();
    expect(await editor().textContent()).toContain('Ciao Arianna');
    await poll('the draft', () => premura.mailbox.thread(id).draft);
  });

  test('sent: the box is gone at once, the message is the last of the thread a moment later', async () => {
    const { id } = await reply('belforte-4471');
    const before = (await shownIds()).length;
    await editor().pressSequentially('Gentile Ing. Rinaldi,\n\narriva giovedì.');
    await region().locator('.aoO[role=button]').click();
    expect(await region().count()).toBe(0);
    expect((await shownIds()).length).toBe(before);
    await toast('Message sent').waitFor();
    const sent = premura.mailbox.thread(id).messages.at(-1);
    expect((await shownIds()).at(-1)).toBe(sent?.id);
    expect(sent?.permId).toMatch(/^#msg-a:r/u);
    expect(sent?.body.lines).toEqual(['Gentile Ing. Rinaldi,', '', 'arriva giovedì.']);
    expect(sent?.to.map(({ address }) => address)).toEqual(['g.rinaldi@officinebelforte.example']);
    expect(await page.locator('.a98:visible .amn .bkH').count()).toBe(1);
  });

  test('sent by Ctrl and Enter, and taken back by Undo: the message leaves the thread, the text is a draft again', async () => {
    const { id } = await reply('lena-kabel');
    await editor().pressSequentially('Guten Tag');
    await editor().press('Control+Enter');
    await toast('Message sent').waitFor();
    const sent = premura.mailbox.thread(id).messages.at(-1);
    await page.locator('#link_undo').click();
    await toast('Sending undone').waitFor();
    expect(await shownIds()).not.toContain(sent?.id);
    expect(await editor().textContent()).toContain('Guten Tag');
    await poll('the draft', () => premura.mailbox.thread(id).draft);
    expect(premura.mailbox.thread(id).messages.at(-1)?.id).not.toBe(sent?.id);
  });

  test('what was sent and kept is still there after the page is loaded again', async () => {
    await page.goto(`${MAIL}/mail/u/0/?hl=en`);
    const { messages } = await premura.openThread('belforte-4471');
    expect((await shownIds()).length).toBeGreaterThan(0);
    expect(premura.mailbox.thread(premura.thread('belforte-4471').id).messages.length).toBe(
      messages.length + 1,
    );
    await premura.openThread('lena-kabel');
    expect(await editor().textContent()).toContain('Guten Tag');
  });
});

describe('in other languages', () => {
  test('Italian: words, dates and “me”, kept while one moves about', async () => {
    await page.goto(`${MAIL}/mail/u/0/?hl=it`);
    expect(await page.title()).toMatch(
      /^Posta in arrivo \(\d+\) - marta\.neri@nerilighting\.example - Gmail$/u,
    );
    await premura.openThread('belforte-linea-3');
    expect(page.url()).toContain('?hl=it#');
    const last = page.locator('.a98:visible .h7').last();
    expect(await last.locator('.g3').getAttribute('title')).toMatch(
      /^[a-z]{3} \d{1,2} [a-z]{3} \d{4}, \d\d:\d\d$/u,
    );
    expect(await page.locator('.a98:visible .bkH').textContent()).toBe('Rispondi');
    await page.locator('.a98:visible .bkH').click();
    expect(await editor().getAttribute('aria-label')).toBe('Corpo del messaggio');
    const label = await page
      .locator('[role=banner] a[href*="SignOutOptions"]')
      .getAttribute('aria-label');
    expect(label).toMatch(/^Account Google: Marta Neri/u);
  });

  test('Arabic: from right to left, with its own digits', async () => {
    await page.goto(`${MAIL}/mail/u/0/?hl=ar`);
    expect(await page.locator('body').getAttribute('dir')).toBe('rtl');
    await premura.openThread('belforte-linea-3');
    const last = page.locator('.a98:visible .h7').last();
    expect(await last.locator('.g3').getAttribute('title')).toMatch(/[٠-٩]{4}/u);
    const [list, column] = await Promise.all([
      page.locator('.bkK').boundingBox(),
      page.locator('.aeN').boundingBox(),
    ]);
    expect(column?.x ?? 0).toBeGreaterThan(list?.x ?? 0);
    await premura.openThread('grace-question');
    const recipient = page.locator('.a98:visible .hb [email="marta.neri@nerilighting.example"]');
    expect(await recipient.getAttribute('name')).toBe('أنا');
  });
});

test('nothing left the browser, and the page broke its policy only where a test made it', () => {
  expect(premura.witness.strangers).toEqual([]);
  expect(premura.witness.violations).toHaveLength(1);
  expect(premura.witness.violations[0]).toContain('require-trusted-types-for');
});
