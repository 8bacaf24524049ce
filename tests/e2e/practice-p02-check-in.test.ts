import { afterEach, beforeEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

const paolo = personOf('paolo');

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin('it');
  await practice.follow('paolo-degustazione', paolo);
});
afterEach(async () => {
  await practice?.close();
});

test('tre giorni lavorativi dopo la consegna si chiede se va tutto bene, in una mail nuova; la domanda resta scritta', async () => {
  const { panel, say } = practice;
  const order = { kind: 'order', what: 'le luci della sala', isFirst: false } as const;
  await practice.write(paolo, { ...order, deliveredOn: '2026-11-18' });
  const [check] = (await practice.followUps(paolo, 'check-in')).filter(
    ({ aspect }) => aspect === 'delivery',
  );
  expect(check?.due).toEqual({ on: '2026-11-23' });

  await practice.moveTo('2026-11-23T09:00');
  await practice.card(paolo);
  const about = say('followUp.checkInDelivery', 'le luci della sala');
  await panel.getByRole('heading', { name: about }).waitFor();
  await practice.button('button.write').click();
  const text = await practice.intoNewMessage(
    'È tutto a posto',
    'Le plafoniere sono le più delicate.',
  );
  expect(text).toContain('Da qualche giorno dovreste avere le luci della sala.');
  await practice.closed(check?.id ?? '', 'message');
  const asked = await practice.record(`asked:${check?.id}`);
  expect(asked).toMatchObject({ kind: 'asked', answer: null });
  // The question is a word: all stands well, and the figure counts it so.
  const effects = new Effects(practice);
  await effects.stands(paolo, 'healthy');
  await effects.people(1, 'healthy');
});

test('i due orologi: una parola qualsiasi muove il ritmo, solo una domanda muove l’altro', async () => {
  const order = { kind: 'order', what: 'le luci della sala', isFirst: false } as const;
  await practice.write(paolo, { ...order, deliveredOn: null });
  const clocks = await practice.followUps(paolo, 'check-in');
  expect(clocks.filter(({ state }) => state === 'open')).toHaveLength(1);
  await practice.ask('careChanged', {
    contactId: (await practice.contact(paolo.address)).id,
    care: { role: 'customer', tier: 'A' },
    without: [],
    cadenceDays: 200,
  });
  // The agreed rhythm is long, so the other clock asks first: three months for an A.
  const asks = await practice.due(paolo, 'check-in');
  expect(asks).toMatchObject({ aspect: 'not-asked', due: { on: '2027-02-17' } });
  await practice.moveTo('2027-02-17T09:00');
  await practice.card(paolo);
  await practice.button('button.asked').click();
  await practice.closed(asks.id, 'user');
  expect(await practice.record(`asked:${asks.id}`)).toMatchObject({ answer: null });
  const next = await practice.due(paolo, 'check-in');
  expect(next.due).not.toEqual(asks.due);
});

test('chi si fa sentire meno: la domanda lo riporta a tutto bene; una risposta scontenta è un problema, e si vede', async () => {
  const { panel, say, steps } = practice;
  const effects = new Effects(practice);
  await steps.readWhole('paolo-barricaia');
  await effects.stands(paolo, 'cooling');
  await effects.people(1, 'cooling');
  const check = await practice.due(paolo, 'check-in');
  await effects.stands(paolo, 'cooling');
  await new Proposals(practice).doNext('button.write');
  await practice.intoNewMessage('vorrei sapere come va', 'La barricaia, per esempio.');
  await practice.closed(check.id, 'message');
  await effects.stands(paolo, 'healthy');

  // The answer by one click; unhappy asks at once what must be solved.
  await panel.getByText(say('record.asked.unhappy'), { exact: true }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByLabel(say('record.problem.toSolve')).fill('la luce sulle botti');
  await practice.button('button.save').click();
  await sheet.waitFor({ state: 'detached' });
  expect(await practice.record(`asked:${check.id}`)).toMatchObject({ answer: 'unhappy' });
  await effects.stands(paolo, 'atRisk');
  await effects.people(1, 'atRisk');
});
