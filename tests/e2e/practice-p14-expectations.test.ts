import { afterEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

let practice: Practice;
afterEach(async () => await practice?.close());

const anna = personOf('anna');
const THREAD = 'anna-montaggio';
const ORDER = 'Ciao Marta, il preventivo per il banco va bene: procediamo.';
/** VOICE L, tu. */
const ASKED = 'Prima di cominciare vorrei capire bene.';

test('P14: with the first order one asks what they expect; the answer stands in the record, its weak spot has a day', async () => {
  practice = await Practice.begin('en');
  const { panel, say, premura } = practice;
  const proposals = new Proposals(practice);
  await practice.follow(THREAD, anna);
  await proposals.decide('Siete stati puntualissimi', 'suggestion.deed.notThis');
  await practice.receive(THREAD, ORDER);
  await proposals.decide('procediamo', 'suggestion.deed.keepThank');
  const order = await proposals.record('order');
  expect(order.isFirst).toBe(true);
  expect((await practice.due(anna, 'thank-you')).occasion).toBe('for-the-first-order');
  await practice.button('button.close').click();

  // The thanks go first, in a mail of their own: the question comes two working days later.
  const asking = await practice.due(anna, 'ask-expectations');
  expect(asking).toMatchObject({ recordId: order.id, due: { on: '2026-11-19' } });
  await practice.moveTo('2026-11-19T09:30');
  await practice.today();
  await practice.row(anna).waitFor();
  const thanks = await practice.due(anna, 'thank-you');
  await practice.ask('followUpClosed', { followUpId: thanks.id, as: 'done' });
  await practice.card(anna);
  await premura.page.bringToFront();
  await premura.openThread(THREAD);
  await proposals.doNext('button.write');
  await practice.intoReply(ASKED);
  await practice.sendReply('Per me il punto debole è la dogana.');
  await practice.closed(asking.id, 'message');

  await panel.bringToFront();
  await practice.button('record.write').click();
  await practice.button('record.kind.expectations').click();
  const field = (key: string) =>
    panel.getByRole('dialog').getByLabel(say(`record.expectations.${key}`), { exact: true });
  await field('work').fill('il banco');
  await field('expects').fill('Consegna in due parti, una persona da chiamare.');
  await field('wouldDisappoint').fill('Un giorno senza notizie.');
  await field('weakSpot').first().fill('la dogana');
  await field('weakOn').first().fill('2026-11-26');
  await practice.button('button.save').click();
  const kept = await proposals.record('expectations');
  expect(kept.weakSpots).toEqual([{ words: 'la dogana', on: '2026-11-26' }]);
  const section = panel.getByRole('region', { name: say('record.section.expects') });
  await section.getByText(/in due parti/u).waitFor();
  const check = await practice.due(anna, 'checkpoint');
  expect(check).toMatchObject({ recordId: kept.id, due: { on: '2026-11-26' } });
  // An order on record is never a one-off. The thanks for it came two days later, and the figure says to whom.
  const effects = new Effects(practice);
  await effects.stands(anna, 'healthy');
  await effects.figure('figures.thanked', say('figures.of', '0', '1'), anna.name);
});
