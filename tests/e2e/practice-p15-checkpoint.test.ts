import { afterEach, beforeEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';

const paolo = personOf('paolo');

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin();
  await practice.follow('paolo-degustazione', paolo);
});
afterEach(async () => {
  await practice?.close();
});

test('work is looked at half-way, at its weak spot, before notice is due and at the end, where the balance is drawn', async () => {
  const { panel, say } = practice;
  const id = await practice.write(paolo, {
    kind: 'expectations',
    work: 'le luci della cantina',
    expects: 'tutto acceso per la vendemmia',
    wouldDisappoint: null,
    cannotPromise: null,
    weakSpots: [{ words: 'il passaggio dei cavi', on: '2026-12-02' }],
    startsOn: '2026-11-23',
    endsOn: '2027-01-18',
    noticeOn: '2027-01-15',
    checkpoints: [],
    balancedAt: null,
  });
  // A silence is no news here: it is agreed on.
  const { id: contactId } = await practice.contact(paolo.address);
  await practice.ask('careChanged', { contactId, care: {}, without: [], cadenceDays: 365 });
  const points = await practice.followUps(paolo, 'checkpoint');
  expect(
    Object.fromEntries(points.map(({ aspect, due }) => [aspect, 'on' in due && due.on])),
  ).toEqual({
    'half-way': '2026-12-21',
    'weak-spot': '2026-12-02',
    notice: '2026-12-16',
    end: '2027-01-18',
  });

  await practice.moveTo('2026-12-21T09:00');
  await practice.today();
  await practice.row(paolo).waitFor();
  for (const earlier of ['weak-spot', 'notice']) {
    const { id: followUpId } = points.find(({ aspect }) => aspect === earlier) ?? {};
    await practice.ask('followUpClosed', { followUpId, as: 'done' });
  }
  await practice
    .row(paolo)
    .getByText(say('followUp.checkpointHalfWay', 'le luci della cantina'))
    .waitFor();
  await practice.press('button.write', paolo);
  const text = await practice.intoNewMessage('Basta una riga.', 'I cavi passano.');
  expect(text).toContain('Siamo a metà strada con le luci della cantina');
  const halfWay = points.find(({ aspect }) => aspect === 'half-way');
  await practice.closed(halfWay?.id ?? '', 'message');

  // Worse than they expected is a problem, written down at once; until it is solved it stands in the status and the figures.
  const effects = new Effects(practice);
  await effects.stands(paolo, 'healthy');
  await panel.getByText(say('record.checkpoint.worse'), { exact: true }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByLabel(say('record.problem.toSolve')).fill('i cavi in vista');
  await practice.button('button.save').click();
  await sheet.waitFor({ state: 'detached' });
  await effects.stands(paolo, 'cooling');
  await effects.people(1, 'cooling');
  await effects.stands(paolo, 'cooling');
  await practice.button('record.problem.solved').click();
  await practice.button('record.problem.confirmed').click();
  await effects.stands(paolo, 'healthy');

  await practice.moveTo('2027-01-18T09:00');
  const end = points.find(({ aspect }) => aspect === 'end');
  await practice.ask('followUpClosed', { followUpId: end?.id, as: 'done' });
  expect(await practice.record(id)).toMatchObject({ balancedAt: expect.any(Number) });
  await effects.stands(paolo, 'healthy');
});
