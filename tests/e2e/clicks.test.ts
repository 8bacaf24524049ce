import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Note } from '@/domain/people/note';
import type { Interaction } from '@/domain/mail/interaction';
import { Clicks } from './support/clicks';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';
import { rowsOf } from './support/rowsOf';

declare const chrome: typeof browser;

/** The eleven frequent acts, and what each may cost: from where the user stands to where it is done. Typing is no click. */
const anna = personOf('anna');
const bruno = personOf('bruno');
const paolo = personOf('paolo');

let practice: Practice;
let clicks: Clicks;
beforeAll(async () => {
  practice = await Practice.begin();
  clicks = await Clicks.in(practice.premura.context);
  // The panel stands in a tab of its own already.
  const worker = await practice.premura.extension().worker();
  await worker.evaluate(() => {
    chrome.sidePanel.open = async () => {};
  });
  await practice.follow('paolo-degustazione', paolo);
  await practice.steps.readWhole('paolo-barricaia');
  await practice.follow('bruno-campioni', bruno);
  await practice.follow('anna-montaggio', anna);
});
afterAll(async () => await practice?.close());

/** Their mail in front, and the panel beside it. */
async function at(key: string, { name }: { readonly name: string }): Promise<void> {
  await practice.premura.page.bringToFront();
  await practice.premura.openThread(key);
  await practice.panel.bringToFront();
  const contact = practice.say('frame.contact');
  await practice.panel.locator('nav').getByRole('button', { name: contact, exact: true }).click();
  await practice.panel.getByRole('heading', { name }).waitFor();
}

async function inReply(words: string): Promise<void> {
  await practice.premura.page.bringToFront();
  await practice.steps.editor.getByText(words).first().waitFor();
}

async function discardReply(): Promise<void> {
  await practice.premura.page.reload();
}

const problem = {
  kind: 'problem',
  toSolve: [{ words: 'i tre campioni rotti', solvedAt: null }],
  gravity: 'normal',
  updateEveryDays: 2,
  acknowledgedAt: null,
  nextWordBy: null,
  updates: [],
  solvedAt: null,
  confirmedAt: null,
} as const;

test('to thank for this mail takes one click', async () => {
  await at('anna-montaggio', anna);
  await new Proposals(practice).card.waitFor();
  const { page, clickInBar } = practice.premura;
  const taken = await clicks.of(async () => {
    await page.bringToFront();
    await clickInBar(practice.say('bar.thank'));
    await inReply('Mi ha fatto piacere leggerti');
  });
  expect(taken).toBe(1);
  await discardReply();
});

test('to thank otherwise takes two', async () => {
  const { page, clickInBar } = practice.premura;
  await at('bruno-campioni', bruno);
  const taken = await clicks.of(async () => {
    await page.bringToFront();
    await clickInBar(practice.say('bar.thank'));
    await practice.panel.bringToFront();
    await practice.button('thank.name.forPatience').click();
    await inReply('pazienza');
  });
  expect(taken).toBe(2);
  await discardReply();
});

test('“we spoke” with the thanks for it takes three', async () => {
  const { panel, say } = practice;
  await at('bruno-campioni', bruno);
  const taken = await clicks.of(async () => {
    await practice.button('button.weSpoke').click();
    await panel.getByText(say('talk.badly'), { exact: true }).click();
    await practice.button('button.saveAndThank').click();
    await inReply('Grazie');
  });
  expect(taken).toBe(3);
  await discardReply();
});

test('“we spoke” with someone else takes four', async () => {
  const { panel, say } = practice;
  await practice.today();
  const taken = await clicks.of(async () => {
    await practice.button('button.weSpoke').click();
    await panel.keyboard.type('brun');
    await panel.getByRole('dialog').getByRole('button', { name: bruno.name }).click();
    await panel.getByText(say('talk.well'), { exact: true }).click();
    await practice.button('button.save').click();
    await poll('the talk', async () => {
      const kept = await rowsOf<Interaction>(panel, 'interactions');
      return kept.filter(({ kind }) => kind === 'call').length === 2;
    });
  });
  expect(taken).toBe(4);
});

test('a note takes one', async () => {
  const { panel } = practice;
  await at('bruno-campioni', bruno);
  const taken = await clicks.of(async () => {
    await practice.button('button.note').click();
    await panel.keyboard.type('Preferisce il vetro opalino.');
    await panel.keyboard.press('Control+Enter');
    await poll('the note', async () => (await rowsOf<Note>(panel, 'notes')).length === 1);
  });
  expect(taken).toBe(1);
});

test('a reminder takes two', async () => {
  const { panel } = practice;
  await at('bruno-campioni', bruno);
  const taken = await clicks.of(async () => {
    await practice.button('button.remind').click();
    await panel.getByRole('dialog').getByRole('textbox').first().waitFor();
    await panel.keyboard.type('friday the opal samples');
    await practice.button('button.save').click();
    await practice.due(bruno, 'custom');
  });
  expect(taken).toBe(2);
});

test('an answer that is owed is one click away in Today', async () => {
  const { premura } = practice;
  await at('anna-montaggio', anna);
  await practice.receive('anna-montaggio', 'Quando arrivano le lampade?');
  await practice.due(anna, 'reply');
  await premura.page.evaluate(() => {
    location.hash = '#inbox';
  });
  await practice.today();
  const taken = await clicks.of(async () => {
    await practice.press('button.open', anna);
    await premura.page.bringToFront();
    await premura.page
      .locator(`h2[data-legacy-thread-id="${premura.thread('anna-montaggio').id}"]:visible`)
      .waitFor();
  });
  expect(taken).toBe(1);
});

test('a check-in takes one, from Today to its text in the webmail', async () => {
  const { premura } = practice;
  await practice.due(paolo, 'check-in');
  await practice.today();
  const taken = await clicks.of(async () => {
    const opening = premura.context.waitForEvent('page');
    await practice.press('button.write', paolo);
    const page = await opening;
    await page.locator('[data-compose-id] [g_editable=true]').getByText('vorrei sapere').waitFor();
  });
  expect(taken).toBe(1);
});

test('an update without news takes two', async () => {
  await practice.write(bruno, { ...problem, acknowledgedAt: Math.round(practice.now) });
  const update = await practice.due(bruno, 'progress-update');
  expect(update.state).toBe('open');
  await practice.moveTo('2026-11-21T09:00');
  await practice.today();
  const taken = await clicks.of(async () => {
    await practice.press('button.write', bruno);
    await practice.button('button.intoReply').click();
    await inReply('niente di nuovo');
  });
  expect(taken).toBe(2);
  await discardReply();
});

test('to put something off takes two', async () => {
  await at('anna-montaggio', anna);
  const isSnoozed = async () =>
    (await practice.followUps(anna, 'reply')).some(({ state }) => state === 'snoozed');
  const taken = await clicks.of(async () => {
    await practice.button('button.later').click();
    await practice.button('button.nextWeek').click();
    await poll('it is put off', isSnoozed);
  });
  expect(taken).toBe(2);
});

test('to keep a promise just made takes one', async () => {
  const proposals = new Proposals(practice);
  await at('paolo-degustazione', paolo);
  await practice.premura.page.bringToFront();
  await proposals.answer('ti mando il preventivo entro venerdì a mezzogiorno. ');
  await practice.panel.bringToFront();
  await proposals.card.getByText(practice.say('suggestion.youWrote')).waitFor();
  const taken = await clicks.of(async () => {
    await practice.button('suggestion.deed.promise').click();
    await proposals.record('promise');
  });
  expect(taken).toBe(1);
});
