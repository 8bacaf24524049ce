import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practice } from '../practice-mailbox/outlook/page/practice';
import { LIVE, OFFICE, outlookOrigins } from '../practice-mailbox/outlook/practiceOutlook';
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

const rows = () => page.locator('[role=listbox] [role=option][data-convid][data-focusable-row]');
const scroller = () => page.locator('#MailList [data-testid=virtuoso-scroller]');
const pane = () => page.locator('#ReadingPaneContainerId');
const editor = (root: Locator | Page = page) =>
  root.locator('[id^=editorParent_] > [role=textbox][contenteditable=true][aria-multiline=true]');
const bodies = () => pane().locator('[id^=UniqueMessageBody_][role=document]');
const times = () => pane().locator('[data-testid=SentReceivedSavedTime]');
const sendButton = () => page.locator('[data-testid=ComposeSendButton] button').first();
const chips = (field: string) =>
  page.locator(`[role=group][id$=_${field}] ._EType_RECIPIENT_ENTITY`);
const press = async (name: string) =>
  await pane().locator(`[role=toolbar] [data-icon-name=${name}]`).first().click();
const idOf = (key: string) => premura.outlook.conversation(key).id;
const kept = (key: string) => premura.outlook.mailbox.conversation(idOf(key));
const textsOf = async (all: Locator) =>
  await all.evaluateAll((some) => some.map((one) => one.textContent));
const attributesOf = async (all: Locator, name: string) =>
  await all.evaluateAll((some, of) => some.map((one) => one.getAttribute(of)), name);

async function load(query = '', path = '/mail/', origin = OFFICE): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}${path}${query === '' ? '' : `?${query}`}`);
}

async function open(key: string, query = ''): Promise<string> {
  await load(query);
  return await premura.outlook.open(page, key);
}

/** Before signature and quotation, where the caret stands when a compose opens. */
async function write(text: string): Promise<void> {
  await editor().press('Control+Home');
  await page.keyboard.type(text);
}

async function folder(name: string): Promise<void> {
  await page.locator(`[role=treeitem][data-folder-name="${name}"]`).first().click();
  await rows().first().waitFor();
}

describe('the list', () => {
  test('holds some fifteen rows, whose nodes are filled with other mails while one scrolls', async () => {
    await load();
    await rows().first().waitFor();
    const count = await rows().count();
    expect(count).toBeGreaterThan(6);
    expect(count).toBeLessThan(20);
    const first = await rows().first().elementHandle();
    const before = await first?.getAttribute('data-convid');
    await scroller().evaluate((element) => element.scrollTo(0, 900));
    await poll('the same node with another mail', async () => {
      const after = await first?.getAttribute('data-convid');
      return (await first?.evaluate((node) => node.isConnected)) && after !== before;
    });
    expect(await rows().count()).toBeLessThan(20);
  });

  test('tells a row by attributes, in its label, and with the whole date in a title', async () => {
    await load();
    const row = page.locator(`[data-convid="${idOf('belforte-4471')}"]`);
    const label = (await row.getAttribute('aria-label')) ?? '';
    expect(label).toMatch(
      /^Unread Giulia Rinaldi Sollecito consegna 4471|^Unread Collapsed Giulia Rinaldi/u,
    );
    expect(await row.locator('span[title]').first().getAttribute('title')).toBe(
      'g.rinaldi@officinebelforte.example',
    );
    const titles = await attributesOf(row.locator('span[title]'), 'title');
    expect(
      titles.some((title) => /^\w{3} \d+\/\d+\/20\d\d \d+:\d\d [AP]M$/u.test(title ?? '')),
    ).toBe(true);
    expect(await row.getAttribute('aria-selected')).toBe('false');
  });

  test('comes in portions in Sent Items, whose rows name whom one wrote to', async () => {
    await load('', '/mail/sentitems');
    await rows().first().waitFor();
    const height = async () => await scroller().evaluate((element) => element.scrollHeight);
    const before = await height();
    await scroller().evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await poll('the next portion', async () => (await height()) > before);
    const names = await textsOf(rows().locator('span[title]').nth(0));
    expect(names.join(' ')).not.toContain('Marta');
  });
});

describe('an open conversation', () => {
  test('has its address at once, the old mail for a while, and the body late', async () => {
    await open('belforte-4471');
    const old = await pane().locator('[id$=_SUBJECT]').getAttribute('id');
    const seen = await page.evaluate(async (id) => {
      const row = document.querySelector<HTMLElement>(`[data-convid="${id}"]`);
      row?.click();
      const subject = () => document.querySelector('[id$=_SUBJECT]')?.id;
      const atOnce = { path: location.pathname, subject: subject(), chosen: row?.ariaSelected };
      const startedAt = performance.now();
      while (subject() === atOnce.subject) await new Promise((done) => setTimeout(done, 5));
      const hadBody = document.querySelector('[id^=UniqueMessageBody_]') !== null;
      return { ...atOnce, after: performance.now() - startedAt, hadBody };
    }, idOf('tomas-no'));
    expect(seen.path).toMatch(/^\/mail\/id\/AAQk\w+/u);
    expect(seen.subject).toBe(old);
    expect(seen.chosen).toBe('true');
    expect(seen.after).toBeGreaterThan(150);
    expect(seen.hadBody).toBe(false);
  });

  test('shows folded cards by name, open ones with ids and labels, attachments as options', async () => {
    await open('belforte-4471');
    await bodies().first().waitFor();
    expect(await pane().locator('[aria-expanded=false]').count()).toBe(2);
    expect(await pane().locator('[id$=_FROM]').count()).toBe(1);
    const from = pane().locator('[id^=MSG_][id$=_FROM] .lpc-hoverTarget');
    expect(await from.getAttribute('aria-label')).toBe(
      'From: Giulia Rinaldi <g.rinaldi@officinebelforte.example>',
    );
    expect(await pane().locator('[id$=_TO] .lpc-hoverTarget').textContent()).toBe('You');
    expect(await pane().locator('[id$=_TO] [aria-label]').first().getAttribute('aria-label')).toBe(
      'To: Marta Neri',
    );
    await pane().locator('[aria-expanded=false]').last().locator('div').first().click();
    await pane().locator('[role=listbox] [role=option]').first().waitFor();
    expect(await pane().locator('[role=option][data-convid]').count()).toBe(0);
  });

  test('takes a folded message’s body out of the page', async () => {
    await open('belforte-4471');
    await bodies().first().waitFor();
    const card = pane().locator('[aria-expanded=true]');
    await card.locator('[data-testid=SentReceivedSavedTime]').click();
    await poll('no body', async () => (await bodies().count()) === 0);
    expect(await pane().locator('[aria-expanded=false]').count()).toBe(3);
  });

  test('names people by person: whole, by address, by name alone', async () => {
    const fromOf = async (key: string) => {
      await open(key);
      const labels = await attributesOf(
        pane().locator('[id$=_FROM] .lpc-hoverTarget'),
        'aria-label',
      );
      return labels[0];
    };
    expect(await fromOf('anna-montaggio')).toBe('From: Anna Conti');
    expect(await fromOf('lena-kabel')).toBe('From: l.krueger@brandt-technik.example');
    expect(await fromOf('house-listino')).toBe('From: Carla Neri');
    await open('margit-terms');
    await pane().locator('[aria-expanded=false]').last().locator('div').first().click();
    const assistant = pane().locator('[id$=_FROM] .lpc-hoverTarget').last();
    expect(await assistant.textContent()).toBe(
      'Nils Ek on behalf of Margit Sandberg <margit.sandberg@nordljus.example>',
    );
    const titles = await attributesOf(
      page.locator(`[data-convid="${idOf('margit-terms')}"] span[title]`),
      'title',
    );
    expect(titles[0]).toBe('margit.sandberg@nordljus.example');
  });

  test('says “You” for own mails, with the name in the label', async () => {
    await open('belforte-4471', 'newest=bottom');
    await pane().locator('[aria-expanded=false]').last().locator('div').first().click();
    const own = pane().locator('[id$=_FROM] .lpc-hoverTarget').first();
    expect(await own.textContent()).toBe('You');
    expect(await own.getAttribute('aria-label')).toBe('From: Marta Neri');
  });

  test('stands newest first, or last, as the user has set it', async () => {
    await open('belforte-linea-3');
    const first = async () =>
      await pane().locator('[aria-expanded]').first().getAttribute('aria-expanded');
    expect(await first()).toBe('true');
    await page.evaluate(() => practice.set({ newestOnTop: false }));
    expect(await first()).toBe('false');
  });

  test('has the subject twice under Copilot’s summary', async () => {
    await open('belforte-4471', 'copilot=on');
    const headings = pane().locator('[role=heading]', { hasText: 'Sollecito consegna 4471' });
    expect(await headings.count()).toBe(2);
  });

  test('shows a draft in the middle as a card that is no message, the last one with its editor', async () => {
    await open('tomas-parking');
    const docked = pane().locator('[aria-expanded=true]', { has: page.locator('[id^=docking_]') });
    expect(await docked.locator('[id$=_DATETIME]').count()).toBe(1);
    await open('bruno-garanzia');
    await editor(pane()).waitFor();
    expect(await editor(pane()).textContent()).toContain('cinque anni, anche sulle lenti.');
  });

  test('gets a mail that comes in while it is open, and the list too', async () => {
    const id = await open('grace-question');
    const before = await times().count();
    await page.evaluate((to) => practice.receive(to, { text: 'And to Cork?' }), id);
    await poll('the new card', async () => (await times().count()) === before + 1);
    await bodies().getByText('And to Cork?').waitFor();
    expect(await rows().first().getAttribute('data-convid')).toBe(id);
  });
});

describe('addresses', () => {
  test('of one mail are others at each visit, and lead to it when the page is loaded again', async () => {
    const id = await open('tomas-no');
    const first = new URL(page.url()).pathname;
    await premura.outlook.open(page, 'belforte-4471');
    await premura.outlook.open(page, 'tomas-no');
    const second = new URL(page.url()).pathname;
    expect(second).not.toBe(first);
    await page.goto(`${OFFICE}${first}`);
    await poll('the same mail', async () => (await page.evaluate(() => practice.shown())) === id);
    await page.goBack();
  });

  test('go back and forth', async () => {
    const first = await open('tomas-no');
    const second = await premura.outlook.open(page, 'belforte-4471');
    const shown = async (id: string) =>
      await poll(id, async () => (await page.evaluate(() => practice.shown())) === id);
    await page.goBack();
    expect(await shown(first)).toBe(true);
    await page.goForward();
    expect(await shown(second)).toBe(true);
  });

  test('are answered on all of Outlook’s hosts; the private account lives on live.com', async () => {
    const root = page.locator('[id^=primaryMailboxRoot_]');
    for (const origin of outlookOrigins) {
      await load('', '/mail/', origin);
      const owner =
        origin === LIVE ? 'marta.neri.casa@example.com' : 'marta.neri@nerilighting.example';
      expect(await root.getAttribute('title')).toBe(owner);
      expect(await root.getAttribute('data-folder-name')).toBe(owner);
    }
    await rows().first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/mail\/0\/inbox\/id\//u);
  });

  test('of one mail in a window show it without list, folders and conversation', async () => {
    const [, , last] = kept('belforte-4471').mails;
    await load('', `/mail/deeplink/read/${encodeURIComponent(last?.id ?? '')}`);
    await page.locator('#ItemReadingPaneContainer [id^=UniqueMessageBody_]').waitFor();
    expect(await rows().count()).toBe(0);
    expect(await page.locator('[id^=primaryMailboxRoot_]').count()).toBe(0);
    expect(await page.locator('[data-app-section=ItemContainer]').count()).toBe(1);
    expect(await page.locator('#x_divRplyFwdMsg').count()).toBe(1);
  });

  test('of a conversation in a window show its cards; whom login_hint names must be signed in there', async () => {
    const path = `/mail/deeplink/readconv/${encodeURIComponent(idOf('belforte-4471'))}`;
    await load('login_hint=marta.neri@nerilighting.example', path);
    await bodies().first().waitFor();
    expect(await pane().locator('[aria-expanded]').count()).toBe(3);
    expect(await page.locator('[id^=primaryMailboxRoot_]').count()).toBe(0);
    await load('login_hint=marta.neri.casa@example.com', path);
    expect(await page.title()).toBe('Sign in to your account');
  });

  test('of a new mail bring its recipient and subject', async () => {
    await load('to=lucia.bassi@bassiarredi.example&subject=Lampade', '/mail/deeplink/compose');
    expect(await attributesOf(chips('TO'), 'aria-label')).toEqual([
      'lucia.bassi@bassiarredi.example',
    ]);
    expect(await page.locator('[id^=MSG_][id$=_SUBJECT]').inputValue()).toBe('Lampade');
    expect(await editor().locator('#Signature').count()).toBe(1);
    expect(await page.locator('button[id$=_FROM]').count()).toBe(0);
    await load('from=on', '/mail/deeplink/compose');
    expect(await page.locator('button[id$=_FROM]').getAttribute('aria-label')).toBe(
      'From: marta.neri@nerilighting.example',
    );
  });

  test('of a shared mailbox are its own; it can stand as a second root in the tree', async () => {
    await load('shared=on');
    const roots = page.locator('[id^=primaryMailboxRoot_]');
    expect(await roots.count()).toBe(2);
    await page.locator('[role=treeitem][data-folder-name=inbox]').last().click();
    await page.waitForURL(/showroom@nerilighting\.example\/inbox/u);
    expect(await roots.getAttribute('title')).toBe('showroom@nerilighting.example');
  });
});

describe('an answer', () => {
  test('opens in the pane, with whom it answers quoted by address', async () => {
    await open('belforte-4471');
    const path = new URL(page.url()).pathname;
    await press('ArrowReplyRegular');
    await editor().waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await pane().locator('[id^=docking_InitVisiblePart_]').count()).toBe(1);
    expect(await editor().locator('#divRplyFwdMsg').textContent()).toContain(
      'Giulia Rinaldi <g.rinaldi@officinebelforte.example>',
    );
    expect(await editor().locator('#x_divRplyFwdMsg').count()).toBe(1);
    expect(await editor().locator('#appendonsend, hr').count()).toBeGreaterThan(1);
    expect(await page.locator('input[id^=MSG_][id$=_SUBJECT]').inputValue()).toBe(
      'Re: Sollecito consegna 4471',
    );
  });

  test('is kept only after an input event', async () => {
    await open('tomas-no');
    await press('ArrowReplyRegular');
    const before = premura.outlook.mailbox.changes.length;
    await editor().evaluate((element) => element.querySelector('div')?.replaceChildren('unheard'));
    await page.waitForTimeout(700);
    expect(premura.outlook.mailbox.changes.length).toBe(before);
    await editor().evaluate((element) =>
      element.dispatchEvent(new InputEvent('input', { bubbles: true })),
    );
    await poll('the draft', () => premura.outlook.mailbox.changes.length > before);
    expect(kept('tomas-no').mails.at(-1)?.lines[0]).toBe('unheard');
  });

  test('left for another mail is a draft, and written on where it stood', async () => {
    await open('karl-messe');
    await press('ArrowReplyRegular');
    await write('Guten Tag Herr Haas,');
    await premura.outlook.open(page, 'belforte-4471');
    await premura.outlook.open(page, 'karl-messe');
    await editor(pane()).waitFor();
    expect(await editor().textContent()).toContain('Guten Tag Herr Haas,');
  });

  test('sent: it leaves, and becomes the newest card of the conversation', async () => {
    await open('grace-question');
    await press('ArrowReplyRegular');
    await write('We do, Grace.');
    const key = await page.locator('input[id^=MSG_][id$=_SUBJECT]').getAttribute('id');
    const before = await times().count();
    await sendButton().click();
    await poll('no compose', async () => (await editor().count()) === 0);
    await poll('the card', async () => (await times().count()) === before + 1);
    expect(await pane().locator('[id$=_FROM]').first().textContent()).toBe('You');
    expect(await page.locator(`[id="${key}"]`).count()).toBe(0);
    await poll('the server', () => kept('grace-question').mails.at(-1)?.state === 'sent');
    expect(kept('grace-question').mails.at(-1)?.lines).toContain('We do, Grace.');
  });

  test('sent with Ctrl and Enter, and taken back: it stands there again', async () => {
    await open('lena-kabel', 'undo=5');
    await press('ArrowReplyRegular');
    await write('Das rote.');
    const key = await page.locator('input[id^=MSG_][id$=_SUBJECT]').getAttribute('id');
    await page.keyboard.press('Control+Enter');
    await poll('no compose', async () => (await editor().count()) === 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await editor(pane()).waitFor();
    expect(await editor().textContent()).toContain('Das rote.');
    expect(await page.locator(`input[id="${key}"]`).count()).toBe(1);
    expect(kept('lena-kabel').mails.some(({ state }) => state === 'sending')).toBe(false);
  });

  test('that the server refuses has never left, and a dialog says so', async () => {
    await open('henrik-stand', 'fails=on');
    await press('ArrowReplyRegular');
    await sendButton().click();
    await page.locator('[role=alertdialog]').waitFor();
    expect(await editor().count()).toBe(1);
  });

  test('is scheduled from the button’s menu, waits, and goes out when its time has come', async () => {
    await open('belforte-linea-2');
    await press('ArrowReplyRegular');
    await page.locator('[data-testid=ComposeSendButton] button[aria-haspopup=menu]').click();
    await page.locator('[role=menu] [role=menuitem]').last().click();
    await page.locator('[role=dialog] [role=menuitem]').first().click();
    await poll('no compose', async () => (await editor().count()) === 0);
    await pane().getByText('Send scheduled for').waitFor();
    expect(kept('belforte-linea-2').mails.at(-1)?.state).toBe('draft');
    await page.evaluate(() => practice.advance(4 * 86_400_000));
    await poll('sent', () => kept('belforte-linea-2').mails.at(-1)?.state === 'sent');
  });

  test('is discarded by its own button', async () => {
    await open('anna-montaggio');
    await press('ArrowReplyRegular');
    await page.locator('button#discardCompose').click();
    expect(await editor().count()).toBe(0);
    expect(kept('anna-montaggio').mails.some(({ state }) => state === 'draft')).toBe(false);
  });

  test('to all and forward: whom it goes to', async () => {
    await open('belforte-sopralluogo');
    await press('ArrowReplyAllRegular');
    expect((await textsOf(chips('TO').or(chips('CC')))).length).toBeGreaterThan(1);
    await page.locator('button#discardCompose').click();
    await press('ArrowForwardRegular');
    expect(await chips('TO').count()).toBe(0);
    await sendButton().click();
    await page.locator('[id^=docking_InitVisiblePart_] [role=alert]').waitFor();
  });
});

describe('windows and cards', () => {
  const popUp = async (act: () => Promise<void>) => {
    const opened = page.waitForEvent('popup');
    await act();
    return await opened;
  };

  test('a mail answered in a window of its own stands in the conversation of the main one', async () => {
    await open('arianna-mostra');
    const before = await times().count();
    const other = await popUp(async () => await press('OpenRegular'));
    await other.locator('[role=toolbar] [data-icon-name=ArrowReplyRegular]').first().click();
    await editor(other).press('Control+Home');
    await other.keyboard.type('Dalla finestra.');
    await other.locator('[data-testid=ComposeSendButton] button').first().click();
    await poll('the card in the main window', async () => (await times().count()) > before);
    await bodies().getByText('Dalla finestra.').waitFor();
    expect(kept('arianna-mostra').mails.at(-1)?.state).toBe('sent');
    await other.close();
  });

  test('an answer popped out into a window keeps its draft, and closes the window when it is sent', async () => {
    await open('sara-hotel', 'popout=window');
    await press('ArrowReplyRegular');
    await write('In un’altra finestra.');
    const other = await popUp(async () => await page.locator('#popoutCompose').click());
    await other.waitForURL(/\/mail\/compose\/AAk/u);
    await editor(other).getByText('In un’altra finestra.').waitFor();
    expect(await editor().count()).toBe(0);
    const closed = other.waitForEvent('close');
    await other.locator('[data-testid=ComposeSendButton] button').first().click();
    await closed;
    await poll('sent', () => kept('sara-hotel').mails.at(-1)?.state === 'sent');
  });

  test('a person’s card says the address that the pane does not, after a click only', async () => {
    await open('house-listino');
    expect(await page.getByText('carla.neri@nerilighting.example').count()).toBe(0);
    await pane().locator('[aria-haspopup=dialog][data-lpc-hover-target-id]').first().click();
    const email = page.locator('[data-log-name=Email] button');
    expect(await email.textContent()).toBe('carla.neri@nerilighting.example');
  });

  test('the account’s button says the name, its menu the address', async () => {
    await load();
    const button = page.locator('#O365_MainLink_Me');
    expect(await button.getAttribute('aria-label')).toBe('Account manager for Marta Neri');
    await button.click();
    expect(await page.locator('#mectrl_currentAccount_secondary').textContent()).toBe(
      'marta.neri@nerilighting.example',
    );
  });

  test('the ribbon answers too: its buttons have the icons of the message’s own, and stand before them', async () => {
    await open('tomas-first');
    const all = page.locator('[data-icon-name=ArrowReplyRegular]');
    expect(await all.first().evaluate((one) => one.closest('[role=main]') === null)).toBe(true);
    await all.first().click();
    await editor(pane()).waitFor();
    await page.locator('#discardCompose').click();
  });

  test('what is behind the dots comes in a second body', async () => {
    await open('belforte-4471');
    await bodies().first().waitFor();
    expect(await bodies().locator('#x_divRplyFwdMsg').count()).toBe(0);
    await pane().getByRole('button', { name: 'Show message history' }).click();
    expect(await bodies().count()).toBe(2);
    expect(await bodies().last().locator('#x_divRplyFwdMsg').count()).toBe(1);
  });
});

describe('a new mail', () => {
  test('is written in the pane; chips have three forms of label', async () => {
    await load();
    await page.locator('[data-icon-name=ComposeRegular]').click();
    const to = page.locator('[role=group][id$=_TO] [contenteditable=true]');
    await to.pressSequentially(
      'g.rinaldi@officinebelforte.example;m.belli@officinebelforte.example;',
    );
    await to.pressSequentially('l.krueger@brandt-technik.example;');
    const labels = await attributesOf(chips('TO'), 'aria-label');
    expect(labels).toEqual([
      'g.rinaldi@officinebelforte.example',
      'unknownMarco Belli',
      'Lena Krüger <l.krueger@brandt-technik.example>',
    ]);
    await to.pressSequentially('nobody');
    expect(await chips('TO').count()).toBe(3);
    expect(await page.locator('[role=group][id$=_BCC]:visible').count()).toBe(0);
  });

  test('pops out into a dialog, is sent from there, and stands in Sent Items', async () => {
    await load();
    await page.locator('[data-icon-name=ComposeRegular]').click();
    await page
      .locator('[role=group][id$=_TO] [contenteditable=true]')
      .pressSequentially('lucia@bassiarredi.example;');
    await page.locator('input[id$=_SUBJECT]').fill('La nuova linea');
    await write('Eccola.');
    await page.locator('#popoutCompose').click();
    const dialog = page.locator('[role=dialog]', { has: page.locator('[id^=editorParent_]') });
    await dialog.waitFor();
    expect(await editor(dialog).textContent()).toContain('Eccola.');
    await sendButton().click();
    await poll('sent', () => {
      const { kind, conversation } = premura.outlook.mailbox.changes.at(-1) ?? {};
      return kind === 'sent' && conversation?.subject === 'La nuova linea';
    });
    expect(await dialog.count()).toBe(0);
    await folder('sent items');
    expect(await rows().filter({ hasText: 'La nuova linea' }).count()).toBe(1);
  });

  test('is not sent without a subject before one has said so', async () => {
    await load('to=lucia@bassiarredi.example', '/mail/deeplink/compose');
    await sendButton().click();
    await page.locator('[role=alertdialog]').waitFor();
    expect(await editor().count()).toBe(1);
  });
});

describe('what the user has set', () => {
  const whole = (text: string | undefined | null) => text ?? '';
  test.each([
    ['US', 'en', /^\w{3} \d{1,2}\/\d{1,2}\/20\d\d \d{1,2}:\d\d [AP]M$/u],
    ['GB', 'en', /^\w{3} \d\d\/\d\d\/20\d\d \d\d:\d\d$/u],
    ['IT', 'it', /^(?:Lun|Mar|Mer|Gio|Ven|Sab|Dom) \d\d\/\d\d\/20\d\d \d\d:\d\d$/u],
    ['DE', 'de', /^(?:Mo|Di|Mi|Do|Fr|Sa|So), \d\d\.\d\d\.20\d\d \d\d:\d\d$/u],
    ['ISO', 'de', /^(?:Mo|Di|Mi|Do|Fr|Sa|So), 20\d\d-\d\d-\d\d \d\d:\d\d$/u],
    ['dash', 'fr', /^\p{L}{3}\.? \d\d-[\p{L}.]+-\d\d \d\d:\d\d$/u],
  ])('dates in the format %s, days in %s', async (region, lang, form) => {
    await open('belforte-4471', `region=${region}&lang=${lang}`);
    expect(whole(await times().first().textContent())).toMatch(form);
    for (const title of await attributesOf(rows().locator('span[title*=":"]'), 'title'))
      expect(whole(title)).toMatch(form);
  });

  test.each([
    { lang: 'it', from: 'Da: ', reading: 'Riquadro di lettura', you: 'Tu' },
    { lang: 'de', from: 'Von: ', reading: 'Lesebereich', you: 'Sie' },
    { lang: 'fr', from: 'De : ', reading: 'Volet de lecture', you: 'Vous' },
    { lang: 'he', from: 'מאת: ', reading: 'חלונית הקריאה', you: 'אתה' },
  ])('the interface in $lang', async ({ lang, from, reading, you }) => {
    await open('belforte-4471', `lang=${lang}`);
    const label = await pane().locator('[id$=_FROM] .lpc-hoverTarget').getAttribute('aria-label');
    expect(label).toBe(`${from}Giulia Rinaldi <g.rinaldi@officinebelforte.example>`);
    expect(await page.locator('[role=main]').getAttribute('aria-label')).toBe(reading);
    expect(await pane().locator('[id$=_TO] .lpc-hoverTarget').textContent()).toBe(you);
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'he' ? 'rtl' : 'ltr');
  });

  test('the dark: mails keep their own colours in attributes', async () => {
    await open('belforte-4471', 'theme=dark');
    await bodies().first().waitFor();
    expect(await bodies().locator('[data-ogsc]').count()).toBeGreaterThan(0);
    const colour = await page
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(colour).toBe('rgb(20, 20, 20)');
  });

  test('no pane: the mail takes the place of the list', async () => {
    await open('belforte-4471', 'pane=hidden');
    expect(await rows().first().isVisible()).toBe(false);
    expect(await pane().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await rows().first().isVisible()).toBe(true);
  });

  test('no conversations: a row for each mail, and one mail in the pane', async () => {
    const id = await open('house-turni', 'conv=off');
    expect(await page.locator(`[role=option][data-convid="${id}"]`).count()).toBe(2);
    expect(await page.locator('#ItemReadingPaneContainer').count()).toBe(1);
    expect(await times().count()).toBe(1);
  });

  test('another build has other classes, and the same ids', async () => {
    const classes = async () =>
      await page.locator('#ConversationReadingPaneContainer').getAttribute('class');
    await open('belforte-4471');
    const before = await classes();
    await open('belforte-4471', 'build=2027-01');
    expect(await classes()).not.toBe(before);
    expect(before).toMatch(/^[a-zA-Z]\w{4}$/u);
  });

  test('names only: no address of a writer is anywhere in the pane', async () => {
    await open('belforte-4471', 'names=names');
    await bodies().first().waitFor();
    const html = await pane().evaluate((element) => element.outerHTML);
    expect(html).not.toContain('g.rinaldi@');
  });
});

test('HTML strings are refused, as Trusted Types refuse them', async () => {
  await load();
  const refused = await page.evaluate(() => {
    try {
      Object.assign(document.createElement('div'), { innerHTML: '<b>no</b>' });
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await poll('what the browser says of it', () => premura.witness.violations.length > 0);
  premura.witness.violations.length = 0;
});
