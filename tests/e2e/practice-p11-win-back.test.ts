import { afterEach, beforeEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';

const paolo = personOf('paolo');

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin('it');
  await practice.follow('paolo-degustazione', paolo);
});
afterEach(async () => {
  await practice?.close();
});

test('si riprova nel giorno scelto, e solo se la causa è rimossa: la mail dice il motivo e che cosa è cambiato', async () => {
  const { panel, say } = practice;
  const id = await practice.write(paolo, {
    kind: 'loss',
    scope: 'person',
    reason: 'communication',
    preventable: true,
    leftRoom: null,
    promisedLowest: null,
    reviewedAt: Math.round(practice.now),
    askedAt: null,
    theirAnswer: null,
    tryAgainOn: '2027-02-15',
    curedAt: null,
    cure: null,
  });
  const effects = new Effects(practice);
  await effects.stands(paolo, 'lost');
  await effects.people(1, 'lost');
  const why = await practice.due(paolo, 'ask-why');
  expect(why.due).toEqual({ on: '2026-12-01' });
  expect(await practice.followUps(paolo, 'win-back')).toEqual([]);
  expect(
    (await practice.followUps(paolo, 'check-in')).filter(({ state }) => state === 'open'),
  ).toEqual([]);

  await practice.moveTo('2027-02-15T09:00');
  expect(await practice.followUps(paolo, 'win-back')).toEqual([]);
  await practice.change<'loss'>(id, {
    askedAt: Math.round(practice.now),
    curedAt: Math.round(practice.now),
    cure: 'Ora rispondiamo in due ore.',
  });
  const again = await practice.due(paolo, 'win-back');
  await practice.today();
  await practice.row(paolo).getByText(say('followUp.winBack')).waitFor();
  await practice.press('button.write', paolo);
  const text = await practice.intoNewMessage(
    'Da allora qualcosa è cambiato',
    'Ora rispondiamo in due ore.',
  );
  expect(text).toContain(
    'Quando abbiamo smesso di lavorare insieme, il motivo era i tempi di risposta.',
  );
  expect(text).toContain('Ora rispondiamo in due ore.');
  await practice.closed(again.id, 'message');
  // It is over until the user says that it begins anew; the figures know why they had left.
  await effects.stands(paolo, 'lost', say('status.lost'));
  await effects.people(1, 'lost');
  await effects.onDashboard(async (page) => {
    const whyLeft = page.getByRole('region', { name: say('figures.whyLeft') });
    await whyLeft.getByRole('listitem').getByRole('button').click();
    await whyLeft.getByRole('button', { name: paolo.name, exact: true }).waitFor();
  });
  await panel.getByRole('button', { name: say('frame.contact'), exact: true }).click();
  await panel.getByRole('button', { name: say('person.menu', paolo.name) }).click();
  await panel.getByRole('button', { name: say('care.menu.again'), exact: true }).click();
  await effects.stands(paolo, 'healthy');
  await effects.people(0, 'lost');
});
