import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Practice } from '../practice-mailbox/gmail/practice';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

declare const practice: Practice;

const NEW_PERSON = 'lucia.bassi@bassiarredi.example';

let premura: Premura;
let page: Page;

beforeAll(async () => {
  premura = await launchPremura({ ext: null });
  page = premura.page;
});

afterAll(async () => {
  await premura?.close();
});

/** Each test begins on a page that was just loaded; what the mailbox keeps it keeps. */
async function load(query = 'hl=en', hash = '#inbox'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${MAIL}/mail/u/0/?${query}${hash}`);
}

beforeEach(async () => await load());

const dialog = (n = 0) => page.locator('.dw [role=dialog]').nth(n);
const region = (n = 0) => page.locator('.dw [role=region][data-compose-id]').nth(n);
const inline = () => page.locator('.a98:visible [role=region][data-compose-id]');
const editorIn = (root: Locator) => root.locator('[g_editable=true][contenteditable=true]');
const inputTo = (root: Locator) => root.locator('.anm[name=to] input[peoplekit-id=BbVjBd]');
const chipsIn = (root: Locator, row: string) =>
  root.locator(`.GS .anm[name="${row}"] [role=listbox] [role=option][data-name]`);
const toast = (text: string) => page.locator('div[role=alert].b8 .vh .bAq', { hasText: text });
const value = async (root: Locator, name: string) =>
  await root.locator(`input[name="${name}"]`).inputValue();
const addresses = async (chips: Locator) =>
  await chips.evaluateAll((all) => all.map((one) => one.getAttribute('data-hovercard-id')));
const subjects = async () =>
  await page
    .locator('[role=main]:visible .bog')
    .evaluateAll((all) => all.map((one) => one.textContent));
const shownIds = async () =>
  await page
    .locator('.a98:visible .adn[data-legacy-message-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-legacy-message-id')));

async function goTo(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** A new mail at the foot of the page; its subject names it in the mailbox. */
async function compose(subject: string, text: string, to = NEW_PERSON): Promise<void> {
  await page.locator('[gh=cm]').click();
  await inputTo(region()).fill(to);
  await inputTo(region()).press('Enter');
  await region().locator('[name=subjectbox]').fill(subject);
  await editorIn(region()).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
}

const send = async (root: Locator) => await root.locator('.dC > [role=button]').first().click();

/** What the mailbox keeps under a subject. */
const kept = (subject: string) =>
  premura.mailbox.changes.findLast(({ thread }) => thread.subject === subject)?.thread;

/** The page's browser is in Rome. */
function timeOf(at: number): string {
  const zone = { timeZone: 'Europe/Rome' } as const;
  const style = { weekday: 'short', hour: '2-digit', minute: '2-digit', hour12: false } as const;
  return new Intl.DateTimeFormat('en-GB', { ...style, ...zone }).format(at).replace(',', '');
}

async function openSchedule(root: Locator): Promise<Locator> {
  await root.locator('.dC > [aria-haspopup=true]').click();
  await page.locator('body > [role=menu] [role=menuitem][selector="scheduledSend"]').click();
  const presets = page.locator('[role=dialog] [role=menuitem].Az:not(.AM)');
  await presets.first().waitFor();
  return presets;
}

describe('a new mail', () => {
  test('opens at the foot of the page, as it was captured', async () => {
    await page.locator('[gh=cm]').click();
    await region().waitFor();
    expect(await value(region(), 'rt')).toMatch(/^#thread-a:r-?\d+$/u);
    expect(await value(region(), 'draft')).toMatch(/^#msg-a:r-?\d+$/u);
    expect(await value(region(), 'lts')).toBe('');
    expect(await value(region(), 'rm')).toBe('');
    expect(await region().getAttribute('aria-label')).toBe('New Message');
    expect(await region().locator('[name=subjectbox]').isVisible()).toBe(true);
    expect(await region().locator('form [contenteditable]').count()).toBe(0);
    const box = editorIn(region());
    expect(await box.getAttribute('role')).toBe('textbox');
    expect(await box.locator('.gmail_signature').textContent()).toContain('Marta Neri');
    expect(await inputTo(region()).evaluate((one) => one === document.activeElement)).toBe(true);
    const title = await dialog().getAttribute('aria-labelledby');
    expect(await page.locator(`[id="${title}"] .aYF`).textContent()).toBe('New Message');
  });

  test('is named in the address: “new”, with a recipient by a token', async () => {
    await page.locator('[gh=cm]').click();
    await page.waitForURL(/#inbox\?compose=new$/u);
    await inputTo(region()).fill(`${NEW_PERSON},`);
    await inputTo(region()).press('Enter');
    await page.waitForURL(/#inbox\?compose=[A-Za-z]{20,}$/u);
    await dialog().locator('.Ha').click();
    await poll('the address of before', () => page.url().endsWith('#inbox'));
    expect(await region().count()).toBe(0);
  });

  test('opens by its address, and leaves the open thread as it stands', async () => {
    await premura.openThread('belforte-4471');
    const heading = page.locator('.a98:visible h2.hP');
    await heading.evaluate((one) => Object.assign(one, { isTheSame: true }));
    await page.evaluate(() => {
      location.hash = `${location.hash}?compose=new`;
    });
    await region().waitFor();
    expect(await heading.evaluate((one) => 'isTheSame' in one)).toBe(true);
  });

  test('is kept after its subject or text, not for a recipient alone', async () => {
    const before = premura.mailbox.changes.length;
    await page.locator('[gh=cm]').click();
    await inputTo(region()).fill(NEW_PERSON);
    await inputTo(region()).press('Enter');
    await page.waitForTimeout(400);
    expect(premura.mailbox.changes.length).toBe(before);
    await region().locator('[name=subjectbox]').fill('Lampade per il negozio');
    await poll('the draft', () => premura.mailbox.changes.length > before);
    const draft = kept('Lampade per il negozio')?.draft;
    expect(draft?.to).toEqual([{ name: '', address: NEW_PERSON }]);
    expect(premura.mailbox.changes.at(-1)?.kind).toBe('draft-saved');
    expect(await region().getAttribute('aria-label')).toBe('Lampade per il negozio');
  });

  test('is kept without a word when it is closed, and written on from Drafts', async () => {
    await compose('Un preventivo', 'Gentile Lucia,');
    await dialog().locator('.Ha').click();
    expect(await region().count()).toBe(0);
    expect(await page.locator('div[role=alert].b8:visible').count()).toBe(0);
    await load('hl=en', '#drafts');
    await page.locator('[role=main]:visible tr.zA', { hasText: 'Un preventivo' }).click();
    await region().waitFor();
    expect(await editorIn(region()).textContent()).toContain('Gentile Lucia,');
    expect(await addresses(chipsIn(region(), 'to'))).toEqual([NEW_PERSON]);
    expect(await value(region(), 'draft')).toBe(kept('Un preventivo')?.draft?.permId);
  });

  test('goes out with “View message” beside “Undo”, and stands in Sent as a thread with its ids', async () => {
    await compose('La nuova linea', 'Gentile Lucia, eccola.');
    await poll('the draft', () => kept('La nuova linea')?.draft);
    const begun = kept('La nuova linea')?.id;
    await send(region());
    expect(await region().count()).toBe(0);
    await toast('Message sent').waitFor();
    expect(await page.locator('.b8 #link_undo').count()).toBe(1);
    await page.locator('.b8 #link_vsm').click();
    const heading = page.locator('.a98:visible h2.hP[data-legacy-thread-id]');
    await heading.waitFor();
    expect(await heading.getAttribute('data-legacy-thread-id')).toBe(begun);
    expect(await heading.getAttribute('data-thread-perm-id')).toMatch(/^thread-a:r-?\d+$/u);
    const sent = kept('La nuova linea')?.messages.at(-1);
    await page.locator('.a98:visible .h7 .a3s > *').first().waitFor();
    expect(await shownIds()).toEqual([sent?.id]);
    expect(sent?.id).not.toBe(begun);
    expect(sent?.body.lines).toEqual(['Gentile Lucia, eccola.']);
    await goTo('#sent');
    await poll('the row', async () => (await subjects())[0] === 'La nuova linea');
  });

  test('comes back with its text when sending is undone, and leaves Sent', async () => {
    await goTo('#sent');
    await compose('Troppo presto', 'Ancora una cosa.');
    await page.keyboard.press('Control+Enter');
    await toast('Message sent').waitFor();
    await poll('the row', async () => (await subjects()).includes('Troppo presto'));
    await page.locator('#link_undo').click();
    await toast('Sending undone').waitFor();
    await region().waitFor();
    expect(await editorIn(region()).textContent()).toContain('Ancora una cosa.');
    expect(await addresses(chipsIn(region(), 'to'))).toEqual([NEW_PERSON]);
    await poll('no row', async () => !(await subjects()).includes('Troppo presto'));
    await poll('the draft', () => kept('Troppo presto')?.draft);
    expect(kept('Troppo presto')?.messages).toEqual([]);
  });

  test('thrown away speaks in the same place, without “View message”, and comes back too', async () => {
    await compose('Da buttare', 'Non serve.');
    await poll('the draft', () => kept('Da buttare')?.draft);
    await region().locator('.oh[role=button]').click();
    await toast('Draft discarded').waitFor();
    expect(await page.locator('.b8 #link_vsm').count()).toBe(0);
    await poll('no draft', () => kept('Da buttare')?.draft === null);
    await page.locator('#link_undo').click();
    await region().waitFor();
    expect(await editorIn(region()).textContent()).toContain('Non serve.');
  });

  test('is not sent to nobody, nor to what is no address, nor empty against the writer’s will', async () => {
    const before = premura.mailbox.changes.length;
    await page.locator('[gh=cm]').click();
    await send(region());
    await page.locator('[role=alertdialog] button').click();
    await inputTo(region()).fill('lucia');
    await send(region());
    await page.locator('[role=alertdialog] button').click();
    await inputTo(region()).fill(NEW_PERSON);
    const asked: string[] = [];
    page.once('dialog', (question) => {
      asked.push(question.message());
      void question.dismiss();
    });
    await send(region());
    expect(asked).toEqual(['Send this message without a subject or text in the body?']);
    expect(await region().count()).toBe(1);
    expect(premura.mailbox.changes.length).toBe(before);
  });
});

describe('recipients', () => {
  test('are chips: who is known has a name, who is new has none', async () => {
    await page.locator('[gh=cm]').click();
    await inputTo(region()).fill('anna@vetreriaconti.example');
    await inputTo(region()).press('Enter');
    await inputTo(region()).pressSequentially(`${NEW_PERSON},`);
    const chips = chipsIn(region(), 'to');
    await poll('two chips', async () => (await chips.count()) === 2);
    expect(await addresses(chips)).toEqual(['anna@vetreriaconti.example', NEW_PERSON]);
    expect(await chips.nth(0).getAttribute('data-name')).toBe('Anna Conti');
    expect(await chips.nth(1).getAttribute('data-name')).toBe('');
    await chips.nth(0).locator('[role=button]').click();
    expect(await addresses(chips)).toEqual([NEW_PERSON]);
    await inputTo(region()).press('Backspace');
    expect(await chips.count()).toBe(0);
  });

  test('are proposed while one types, as options that are no recipients yet', async () => {
    await page.locator('[gh=cm]').click();
    await inputTo(region()).pressSequentially('vetreria');
    const proposed = region().locator('[role=option]:not([data-hovercard-id])');
    await proposed.first().waitFor();
    expect(await chipsIn(region(), 'to').count()).toBe(0);
    await proposed.first().click();
    expect(await addresses(chipsIn(region(), 'to'))).toEqual(['anna@vetreriaconti.example']);
  });

  test('in copy and in hidden copy have rows of their own; elsewhere all are one line of names', async () => {
    await compose('A tre', 'Ciao.');
    const summary = region().locator('.aoD.hl');
    expect(await summary.isVisible()).toBe(true);
    expect(await inputTo(region()).isVisible()).toBe(false);
    await summary.click();
    await region().locator('.aB.pE').click();
    const copy = region().locator('.anm[name=cc] input');
    await copy.fill('anna@vetreriaconti.example,');
    await copy.press('Enter');
    await region().locator('.aB.pB').click();
    const hidden = region().locator('.anm[name=bcc] input');
    await hidden.fill('paolo@example.com');
    await editorIn(region()).click();
    const named = summary.locator('[email]');
    expect(await named.evaluateAll((all) => all.map((one) => one.getAttribute('email')))).toEqual([
      NEW_PERSON,
      'anna@vetreriaconti.example',
      'paolo@example.com',
    ]);
    await send(region());
    await toast('Message sent').waitFor();
    await poll('the mail', () => kept('A tre')?.messages.at(-1));
    const sent = kept('A tre')?.messages.at(-1);
    expect(sent?.cc.map(({ address }) => address)).toEqual(['anna@vetreriaconti.example']);
  });

  test('in the old form stand in hidden inputs', async () => {
    await load('hl=en&chips=old', '#inbox?compose=new');
    const field = region().locator('textarea.vO[name=to]');
    await field.fill('anna@vetreriaconti.example');
    await field.press('Enter');
    await field.pressSequentially(`${NEW_PERSON},`);
    const inputs = region().locator('.GS tr .vR > input[type=hidden][name=to]');
    await poll('two chips', async () => (await inputs.count()) === 2);
    expect(await inputs.nth(0).inputValue()).toBe('Anna Conti <anna@vetreriaconti.example>');
    expect(await inputs.nth(1).inputValue()).toBe(NEW_PERSON);
    expect(await region().locator('[role=option]').count()).toBe(0);
    await region().locator('.vR .vM').first().click();
    expect(await inputs.count()).toBe(1);
  });
});

describe('windows', () => {
  test('stand side by side; where there is no room the oldest is folded', async () => {
    for (let i = 0; i < 3; i++) await page.locator('[gh=cm]').click();
    expect(await page.locator('.dw [role=dialog]').count()).toBe(3);
    const visible = page.locator('.dw [name=subjectbox]:visible');
    expect(await visible.count()).toBe(2);
    const ids = page.locator('.dw [data-compose-id]');
    const numbers = await ids.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-compose-id')),
    );
    expect(new Set(numbers).size).toBe(3);
  });

  test('fold into their title: 328 wide, their fields without size', async () => {
    await compose('Piegata', 'Testo.');
    await dialog().locator('.Hl').click();
    expect((await dialog().boundingBox())?.width).toBe(328);
    const size = await region()
      .locator('[name=subjectbox]')
      .evaluate((one) => [one.clientWidth, one.clientHeight]);
    expect(size).toEqual([0, 0]);
    expect(await dialog().locator('.aYF').textContent()).toBe('Piegata');
    await dialog().locator('.Hp').click();
    expect(await editorIn(region()).isVisible()).toBe(true);
  });

  test('take the whole page as another node of it, and go out from there', async () => {
    await compose('In grande', 'Testo.');
    await dialog().locator('.Hq').click();
    const large = page.locator('body > .aSs > .aSt [role=dialog]');
    expect((await large.boundingBox())?.width).toBeGreaterThan(900);
    expect(await region().count()).toBe(0);
    expect(await editorIn(large).evaluate((one) => one === document.activeElement)).toBe(true);
    await send(large);
    await toast('Message sent').waitFor();
    expect(await page.locator('.aSs').count()).toBe(0);
    await poll('the mail', () => kept('In grande')?.messages.length === 1);
  });

  test('a mail alone in its window has nothing around it, and says there that it went out', async () => {
    await load(`view=cm&fs=1&tf=1&to=${NEW_PERSON}&su=Auguri&body=Prima%20riga%0ASeconda`, '');
    const alone = page.locator('[role=main] [role=region][data-compose-id]');
    await alone.waitFor();
    expect(await page.locator('body').getAttribute('class')).toBe('xE xp');
    expect(await page.locator('tr.zA, [gh=cm], .aeN').count()).toBe(0);
    expect(await alone.locator('[name=subjectbox]').inputValue()).toBe('Auguri');
    expect(await addresses(chipsIn(alone, 'to'))).toEqual([NEW_PERSON]);
    expect(await page.title()).toBe('Auguri - marta.neri@nerilighting.example - Gmail');
    await send(alone);
    await toast('Message sent').waitFor();
    expect(await page.locator('.vh:has(#link_undo):has(#link_vsm)').count()).toBe(1);
    expect(await alone.count()).toBe(0);
    await poll('the mail', () => kept('Auguri')?.messages.length === 1);
    expect(kept('Auguri')?.messages.at(-1)?.body.lines).toEqual(['Prima riga', 'Seconda']);
    await page.locator('#link_undo').click();
    await alone.waitFor();
    expect(await editorIn(alone).textContent()).toContain('Seconda');
  });
});

describe('an answer', () => {
  test('names its recipients folded; the chips are in the hidden row', async () => {
    await premura.openThread('nadia-preventivo');
    await page.locator('.a98:visible .amn .bkH').click();
    const named = inline().locator('.aoD.hl [email]');
    expect(await named.getAttribute('email')).toBe('nadia.serra@serracosmetici.example');
    expect(await chipsIn(inline(), 'to').isVisible()).toBe(false);
    expect(await addresses(chipsIn(inline(), 'to'))).toEqual([
      'nadia.serra@serracosmetici.example',
    ]);
    await inline().locator('.aoD.hl').click();
    expect(await chipsIn(inline(), 'to').isVisible()).toBe(true);
  });

  test('to all goes to all the others', async () => {
    const { id } = await premura.openThread('belforte-sopralluogo');
    await page.locator('.a98:visible .amn .bkI').click();
    await editorIn(inline()).pressSequentially('A domani.');
    await page.keyboard.press('Meta+Enter');
    await toast('Message sent').waitFor();
    expect(await page.locator('.b8 #link_vsm').count()).toBe(0);
    await poll(
      'the mail',
      () => premura.mailbox.thread(id).messages.at(-1)?.body.lines[0] === 'A domani.',
    );
    const sent = premura.mailbox.thread(id).messages.at(-1);
    const people = [...(sent?.to ?? []), ...(sent?.cc ?? [])].map(({ address }) => address);
    expect(people.toSorted()).toEqual([
      'g.rinaldi@officinebelforte.example',
      'ruggero@tosiimpianti.example',
    ]);
  });

  test('forwarded goes to nobody yet, with the mail under its head; and becomes a reply', async () => {
    await premura.openThread('grace-question');
    await page.locator('.a98:visible .amn .bkG').click();
    expect(await chipsIn(inline(), 'to').count()).toBe(0);
    expect(await value(inline(), 'subjectbox')).toMatch(/^Fwd: /u);
    const quote = editorIn(inline()).locator('.gmail_quote');
    expect(await quote.locator('.gmail_sendername').textContent()).toBe('Grace Okafor');
    expect(await inline().locator('.J-JN-M-I.Un .mI').count()).toBe(1);
    await inline().locator('.J-JN-M-I.Un').click();
    await page.locator('body > [role=menu] [role=menuitem]').first().click();
    expect(await chipsIn(inline(), 'to').count()).toBe(1);
    expect(await value(inline(), 'subjectbox')).toMatch(/^Re: /u);
    expect(await inline().locator('.J-JN-M-I.Un .mI').count()).toBe(0);
  });

  test('popped out takes its text along, goes into its thread, and back into a window', async () => {
    const { id } = await premura.openThread('paolo-degustazione');
    await page.locator('.a98:visible .amn .bkH').click();
    await editorIn(inline()).pressSequentially('Ciao Paolo, ci sarò.');
    const number = await inline().getAttribute('data-compose-id');
    await inline().locator('.aVN').click();
    await region().waitFor();
    expect(await inline().count()).toBe(0);
    expect(await region().getAttribute('data-compose-id')).not.toBe(number);
    expect(await value(region(), 'lts')).toBe(id);
    expect(await editorIn(region()).textContent()).toContain('Ciao Paolo, ci sarò.');
    const before = (await shownIds()).length;
    await send(region());
    await toast('Message sent').waitFor();
    expect((await shownIds()).length).toBe(before + 1);
    await page.locator('#link_undo').click();
    await region().waitFor();
    expect((await shownIds()).length).toBe(before);
    expect(await editorIn(region()).textContent()).toContain('Ciao Paolo, ci sarò.');
  });

  test('goes out though its thread is left at once; taken back it is written on in a window', async () => {
    const { id } = await premura.openThread('bruno-campioni');
    await page.locator('.a98:visible .amn .bkH').click();
    await editorIn(inline()).pressSequentially('Ciao Bruno, benissimo.');
    await send(inline());
    await goTo('#inbox');
    await toast('Message sent').waitFor();
    const last = () => premura.mailbox.thread(id).messages.at(-1)?.body.lines[0];
    await poll('the mail', () => last() === 'Ciao Bruno, benissimo.');
    await page.locator('#link_undo').click();
    await region().waitFor();
    expect(await editorIn(region()).textContent()).toContain('Ciao Bruno, benissimo.');
    await poll('no mail', () => last() !== 'Ciao Bruno, benissimo.');
  });
});

describe('sending later', () => {
  test('proposes three times and one’s own; until then the mail is in Scheduled alone', async () => {
    await compose('Lunedì', 'Buona settimana.');
    const presets = await openSchedule(region());
    expect(await presets.count()).toBe(3);
    await presets.nth(2).click();
    await toast('Send scheduled for').waitFor();
    expect(await region().count()).toBe(0);
    await goTo('#sent');
    expect(await subjects()).not.toContain('Lunedì');
    await goTo('#scheduled');
    await poll('the row', async () => (await subjects()).includes('Lunedì'));
    const row = page.locator('[role=main]:visible tr.zA', { hasText: 'Lunedì' });
    expect(await row.locator('.yW').textContent()).toBe(`To: ${NEW_PERSON}`);
    const sendAt = kept('Lunedì')?.scheduled?.sendAt ?? 0;
    expect(sendAt).toBeGreaterThan(Date.now());
    expect(timeOf(sendAt)).toBe('Mon 08:00');
    await row.click();
    await page.locator('.a98:visible .pm-cancel').click();
    await region().waitFor();
    expect(kept('Lunedì')?.scheduled).toBeNull();
  });

  test('when its time has come the mail stands in Sent, and in the thread that is open', async () => {
    const { id } = await premura.openThread('arianna-mostra');
    await page.locator('.a98:visible .amn .bkH').click();
    await editorIn(inline()).pressSequentially('Ciao Arianna, domani.');
    const before = premura.mailbox.thread(id).messages.length;
    await (await openSchedule(inline())).first().click();
    await toast('Send scheduled for').waitFor();
    expect(await inline().count()).toBe(0);
    expect(await page.locator('.a98:visible .pm-waiting').count()).toBe(1);
    expect(premura.mailbox.thread(id).messages.length).toBe(before);
    await page.evaluate(() => practice.advance(48 * 3_600_000));
    await poll('the mail', () => premura.mailbox.thread(id).messages.length === before + 1);
    const sent = premura.mailbox.thread(id).messages.at(-1);
    expect((await shownIds()).at(-1)).toBe(sent?.id);
    expect(await page.locator('.a98:visible .pm-waiting').count()).toBe(0);
    expect(premura.mailbox.thread(id).scheduled).toBeNull();
  });

  test('a time of one’s own is kept, and undone by the toast', async () => {
    await compose('A mezzogiorno', 'Buon pranzo.');
    await openSchedule(region());
    await page.locator('[role=dialog] [role=menuitem].Az.AM').click();
    await page.locator('[role=dialog] input[aria-label=Time]').fill('12:15 PM');
    await page.locator('[data-mdc-dialog-action=ok]').click();
    await toast('Send scheduled for').waitFor();
    await poll('the time', () => kept('A mezzogiorno')?.scheduled);
    expect(timeOf(kept('A mezzogiorno')?.scheduled?.sendAt ?? 0)).toMatch(/12:15$/u);
    await page.locator('#link_undo').click();
    await region().waitFor();
    expect(await editorIn(region()).textContent()).toContain('Buon pranzo.');
    await poll('no time', () => kept('A mezzogiorno')?.scheduled === null);
  });

  test('with ?schedule=short it takes seconds', async () => {
    await load('hl=en&schedule=short');
    await compose('Fra poco', 'Eccomi.');
    await (await openSchedule(region())).first().click();
    await toast('Send scheduled for').waitFor();
    expect(kept('Fra poco')?.messages ?? []).toEqual([]);
    await poll('the mail', () => kept('Fra poco')?.messages.length === 1);
  });
});

describe('elsewhere', () => {
  test('archiving speaks in the place of sending, and its Undo brings the thread back', async () => {
    const { id } = await premura.openThread('bruno-garanzia');
    await page.locator('[gh=tm]:visible [role=button]').nth(1).click();
    await toast('Conversation archived').waitFor();
    expect(await page.locator('.b8 #link_vsm').count()).toBe(0);
    const labels = () => premura.mailbox.thread(id).labels;
    await poll('no inbox', () => !labels().includes('inbox'));
    await page.locator('#link_undo').click();
    await poll('the inbox', () => labels().includes('inbox'));
  });

  test('with conversation view off an answer goes out, and is not shown under the mail', async () => {
    await load('hl=en', '#inbox');
    await page.evaluate(() => practice.set({ conversations: false }));
    await page.locator('[role=main]:visible tr.zA', { hasText: 'Do you ship' }).click();
    await page.locator('.a98:visible .amn .bkH').click();
    await editorIn(inline()).pressSequentially('Hello Grace, yes.');
    const shown = await shownIds();
    await send(inline());
    await toast('Message sent').waitFor();
    expect(await shownIds()).toEqual(shown);
    const { id } = premura.thread('grace-question');
    const last = () => premura.mailbox.thread(id).messages.at(-1)?.body.lines[0];
    await poll('the mail', () => last() === 'Hello Grace, yes.');
    await page.locator('#link_undo').click();
    await inline().waitFor();
    expect(await editorIn(inline()).textContent()).toContain('Hello Grace, yes.');
    await poll('no mail', () => last() !== 'Hello Grace, yes.');
  });

  test.each(['next', 'later'])('the %s layout writes and sends as well', async (layout) => {
    await load(`hl=en&layout=${layout}`, '#inbox?compose=new');
    const open = page.locator('[role=region][data-compose-id]');
    await open.waitFor();
    expect(await page.locator('.aoI, .M9, .afV, .aoO').count()).toBe(0);
    await open.locator('[peoplekit-id=BbVjBd]').first().fill(`${NEW_PERSON},`);
    await open.locator('[peoplekit-id=BbVjBd]').first().press('Enter');
    expect(await open.locator('[role=option][data-name]').count()).toBe(1);
    await open.locator('[name=subjectbox]').fill(`Layout ${layout}`);
    await open.locator('[contenteditable=true]').click();
    await page.keyboard.press('Control+Enter');
    await page.locator('[role=alert] #link_vsm').waitFor();
    expect(await open.count()).toBe(0);
    await poll('the mail', () => kept(`Layout ${layout}`)?.messages.length === 1);
  });
});

describe('in five languages', () => {
  test.each([
    { language: 'it', words: ['Nuovo messaggio', 'Invia', 'Destinatari A', 'Programma invio'] },
    { language: 'de', words: ['Neue Nachricht', 'Senden', 'An-Empfänger', 'Senden planen'] },
    { language: 'ar', words: ['رسالة جديدة', 'إرسال', 'المستلمون في حقل "إلى"', 'جدولة الإرسال'] },
    { language: 'ja', words: ['新規メッセージ', '送信', 'To 宛先', '送信日時を設定'] },
  ])('$language', async ({ language, words }) => {
    await load(`hl=${language}`, '#inbox?compose=new');
    await region().waitFor();
    await region().locator('.dC > [aria-haspopup=true]').click();
    expect([
      await dialog().locator('.aYF').textContent(),
      await region().locator('.dC > [role=button]').first().textContent(),
      await inputTo(region()).getAttribute('aria-label'),
      await page.locator('[selector="scheduledSend"]').textContent(),
    ]).toEqual(words);
    const box = await dialog().boundingBox();
    const isLeft = (box?.x ?? 0) + (box?.width ?? 0) / 2 < 640;
    expect(isLeft).toBe(language === 'ar');
  });
});
