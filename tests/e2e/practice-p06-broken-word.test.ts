import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Interaction } from '@/domain/mail/interaction';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';

const bruno = personOf('bruno');
const RED = '#9f380a';

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin('it');
  await practice.follow('bruno-campioni', bruno);
});
afterEach(async () => {
  await practice?.close();
});

/** Our word on Tuesday: the samples by Friday. */
const promised = () =>
  practice.write(bruno, {
    kind: 'promise',
    what: 'i campioni',
    by: 'us',
    due: { on: '2026-11-20' },
    state: 'open',
    closedAt: null,
    brokenAt: null,
    toldLateAt: null,
    earlierDues: [],
  });

test('il giorno prima si manda o si avvisa; il silenzio la rompe, in cima e in rosso, finché non è detto', async () => {
  const { panel, premura, say } = practice;
  const id = await promised();
  const word = await practice.due(bruno, 'promise');

  await practice.moveTo('2026-11-19T09:00');
  await practice.today();
  await practice.row(bruno).getByText(say('followUp.promise', 'i campioni')).waitFor();

  await practice.moveTo('2026-11-23T09:00');
  await practice.card(bruno);
  await panel.getByText(say('person.didItGoOut')).waitFor();
  expect((await premura.badge()).color).not.toBe(RED);

  await practice.moveTo('2026-11-23T18:01');
  await poll('red', async () => (await premura.badge()).color === RED);
  await practice.today();
  const first = panel.locator('.row').first();
  await first.getByText(say('followUp.promiseBroken', 'i campioni')).waitFor();
  expect(await practice.record(id)).toMatchObject({ state: 'open', brokenAt: expect.any(Number) });
  expect((await practice.followUps(bruno, 'promise')).map((one) => one.id)).not.toContain(word.id);

  const effects = new Effects(practice);
  await effects.stands(bruno, 'atRisk');
  await effects.figure('figures.promises', say('figures.of', '0', '1'), bruno.name);
  await practice.today();
  await practice.press('button.write', bruno);
  await panel.getByLabel(say('write.newDay')).fill('2026-11-27');
  const text = await practice.intoReply('non ho mantenuto la parola');
  expect(text).toContain('Ti avevo promesso i campioni per venerdì 20 novembre');
  expect(text).toContain('La nuova data è venerdì 27 novembre.');
  const broken = await practice.due(bruno, 'promise');
  await practice.sendReply('Il fornitore ha chiuso due giorni.');
  await practice.closed(broken.id, 'message');
  expect(await practice.record(id)).toMatchObject({
    state: 'open',
    due: { on: '2026-11-27' },
    earlierDues: [{ on: '2026-11-20' }],
    toldLateAt: expect.any(Number),
  });
  await poll(
    'calm',
    async () => (await premura.badge()).color !== RED || (await premura.badge()).text === '',
  );
  expect(await practice.due(bruno, 'promise')).toMatchObject({ due: { on: '2026-11-27' } });
  // Told, it is a promise again, and the status better at once; the figure forgets nothing.
  await effects.stands(bruno, 'healthy');
  await effects.figure('figures.promises', say('figures.missed.1', '1', bruno.name));
});

test('*è partito?* Con la mail che sta aperta: la parola è mantenuta, del giorno in cui è partita', async () => {
  const { panel, say } = practice;
  const id = await promised();
  const word = await practice.due(bruno, 'promise');
  await practice.moveTo('2026-11-20T16:00');
  await practice.steps.beginReply('ecco i campioni, sono sul furgone. ');
  await practice.steps.send();
  const since = practice.now - 60_000;
  await poll('the mail that went out', async () =>
    (await rowsOf<Interaction>(panel, 'interactions')).some(
      ({ at, direction }) => direction === 'out' && at > since,
    ),
  );
  await practice.moveTo('2026-11-23T09:00');
  await practice.card(bruno);
  await panel.getByText(say('person.didItGoOut')).waitFor();
  await practice.button('button.yesThisMail').click();
  const closed = await practice.closed(word.id, 'message');
  const on = Temporal.Instant.fromEpochMilliseconds(closed.closed?.at ?? 0);
  expect(on.toZonedDateTimeISO('Europe/Rome').toPlainDate().toString()).toBe('2026-11-20');
  expect(await practice.record(id)).toMatchObject({ state: 'kept', brokenAt: null });
  await new Effects(practice).figure('figures.promises', say('figures.of', '1', '1'));
});
