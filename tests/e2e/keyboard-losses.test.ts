import { afterEach, expect, test } from 'vitest';
import { ByKeyboard } from './support/byKeyboard';
import { KeyboardUser } from './support/keyboardUser';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

/** Practices P9, P10 and P11 by keyboard alone. */
const henrik = personOf('henrik');
const lena = personOf('lena');

let practice: Practice;
afterEach(async () => await practice?.close());

test('P9, P10 and P11: why somebody left, who is in the same place, and the way back to both', async () => {
  practice = await Practice.begin();
  const user = new KeyboardUser(practice);
  const { keys } = user;
  const { panel, premura, say } = practice;
  await practice.follow('henrik-dealers', henrik);
  await keys.tabTo(say('person.menu', henrik.name));
  await keys.press('Enter');
  await user.press('care.menu.over');
  await panel.getByRole('dialog').getByRole('radio').first().waitFor();
  await keys.choose(say('record.loss.person'));
  await keys.choose(say('record.loss.communication'));
  await user.press('record.loss.done');
  await keys.isBack();
  const loss = await new Proposals(practice).record('loss');
  expect(loss).toMatchObject({ reason: 'communication', scope: 'person' });

  // Lena waits longer than she is used to: in Henrik's place.
  await practice.follow('lena-kabel', lena);
  await practice.due(lena, 'reply');
  await practice.moveTo('2026-11-19T17:00');
  await user.open(lena);
  await panel.getByText('1 person left this year after slow answers or missed updates').waitFor();
  await user.today();
  const opening = premura.context.waitForEvent('page');
  await user.press('button.figures');
  const figures = await opening;
  await figures.getByRole('heading', { name: say('figures.samePlace') }).waitFor();
  const onFigures = new ByKeyboard(figures);
  await onFigures.tabTo('Communication: 1');
  await onFigures.press('Enter');
  await figures.getByRole('button', { name: henrik.name, exact: true }).waitFor();
  await onFigures.press('Escape');
  await onFigures.isAt('Communication: 1');
  await figures.close();

  // The day to try again has come, and the cause is cured.
  await practice.change<'loss'>(loss.id, {
    askedAt: Math.round(practice.now),
    tryAgainOn: '2026-12-15',
    curedAt: Math.round(practice.now),
    cure: 'Ora rispondiamo in due ore.',
  });
  await practice.moveTo('2026-12-15T09:00');
  const again = await practice.due(henrik, 'win-back');
  await user.today();
  await user.press('button.write', henrik);
  await user.newMessage(async () => user.press('button.newMessage'), 'changed');
  expect((await practice.closed(again.id, 'message')).state).toBe('done');
});
