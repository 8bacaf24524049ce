import { afterEach, beforeEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';

const bruno = personOf('bruno');
const RED = '#9f380a';

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin();
  await practice.follow('bruno-campioni', bruno);
});
afterEach(async () => {
  await practice?.close();
});

const problem = () =>
  practice.write(bruno, {
    kind: 'problem',
    toSolve: [{ words: 'i tre campioni rotti', solvedAt: null }],
    gravity: 'normal',
    updateEveryDays: 2,
    acknowledgedAt: null,
    nextWordBy: null,
    updates: [],
    solvedAt: null,
    confirmedAt: null,
  });

test('a problem is acknowledged, kept posted also without news, asked about once it is solved, and thanked for', async () => {
  const { panel, premura, say } = practice;
  const id = await problem();
  const effects = new Effects(practice);
  await effects.stands(bruno, 'cooling');
  const heard = await practice.due(bruno, 'acknowledge');
  await practice.today();
  await practice
    .row(bruno)
    .getByText(say('followUp.acknowledge', 'i tre campioni rotti'))
    .waitFor();
  await practice.press('button.write', bruno);
  const day = panel.getByLabel(say('write.nextDay'));
  expect(await day.inputValue()).toBe('2026-11-19');
  await day.fill('2026-11-20');
  const text = await practice.intoReply('Se ho capito male, correggimi.');
  expect(text).toContain('Ti scrivo di nuovo entro venerdì 20 novembre.');
  await practice.sendReply('Tre campioni sono arrivati rotti.');
  await practice.closed(heard.id, 'message');
  expect(await practice.record(id)).toMatchObject({ nextWordBy: { on: '2026-11-20' } });

  // The promised day passes: red, and the update says that there is nothing new.
  const update = await practice.due(bruno, 'progress-update');
  expect(update.due).toEqual({ on: '2026-11-20' });
  await practice.moveTo('2026-11-21T09:00');
  await poll('red', async () => (await premura.badge()).color === RED);
  await effects.stands(bruno, 'atRisk');
  await effects.people(1, 'atRisk');
  await practice.today();
  await practice.press('button.write', bruno);
  await panel.getByLabel(say('write.nextDay')).fill('2026-11-24');
  expect(await practice.intoReply('preferisco dirtelo')).toContain(
    'Per i tre campioni rotti oggi niente di nuovo, e preferisco dirtelo.',
  );
  await practice.sendReply('Il corriere non risponde.');
  await practice.closed(update.id, 'message');
  expect(await practice.record(id)).toMatchObject({ updates: [{ words: null }] });
  expect((await practice.due(bruno, 'progress-update')).due).toEqual({ on: '2026-11-24' });

  // Solved for us; two working days later one asks whether it really is, and thanks once they say so.
  await practice.moveTo('2026-11-24T09:00');
  await practice.change<'problem'>(id, { solvedAt: Math.round(practice.now) });
  const really = await poll('the question', async () =>
    (await practice.followUps(bruno, 'check-in')).find(({ aspect }) => aspect === 'solved'),
  );
  expect(really.due).toEqual({ on: '2026-11-26' });
  expect((await practice.followUps(bruno, 'progress-update')).map(({ state }) => state)).toEqual([
    'done',
  ]);
  await practice.change<'problem'>(id, { confirmedAt: Math.round(practice.now) });
  const thanks = await practice.due(bruno, 'thank-you');
  expect(thanks.occasion).toBe('for-a-settled-complaint');
  // Solved, nothing stands against him any more; of two words one was a day late.
  await effects.stands(bruno, 'healthy');
  await effects.figure('figures.updates', '1 of 2', bruno.name);
});
