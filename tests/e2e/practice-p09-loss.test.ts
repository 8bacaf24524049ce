import { afterEach, expect, test } from 'vitest';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

let practice: Practice;
afterEach(async () => await practice?.close());

const henrik = personOf('henrik');
const lena = personOf('lena');
/** VOICE H: how one asks why, without asking back. */
const WHY = 'not writing to change your mind.';

/** Henrik has left: the user says so on his card, and why. */
async function henrikLeaves(): Promise<void> {
  const { panel, say } = practice;
  await panel.bringToFront();
  await panel.getByRole('button', { name: say('person.menu', henrik.name) }).click();
  await panel.getByRole('button', { name: say('care.menu.over'), exact: true }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByText(say('record.loss.person'), { exact: true }).click();
  await sheet.getByText(say('record.loss.communication'), { exact: true }).click();
  await sheet.getByText(say('record.loss.yesAnswer'), { exact: true }).first().click();
  await sheet.getByRole('button', { name: say('record.loss.done'), exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
}

test('P9 and P10: why somebody left is asked two weeks later, and is a warning for whoever waits now', async () => {
  practice = await Practice.begin('en');
  const { panel, say, premura } = practice;
  await practice.follow('henrik-dealers', henrik);
  await henrikLeaves();
  // The status: only because the user said so.
  await panel.getByText(say('status.name.lost'), { exact: true }).waitFor();
  await panel.getByText(say('status.lost')).waitFor();
  const loss = await new Proposals(practice).record('loss');
  expect(loss).toMatchObject({ reason: 'communication', preventable: true, scope: 'person' });

  // Lena waits for an answer, longer than she is used to: in Henrik's place.
  await practice.follow('lena-kabel', lena);
  await practice.due(lena, 'reply');
  await practice.moveTo('2026-11-19T17:00');
  await practice.card(lena);
  await panel.getByText(say('status.name.cooling'), { exact: true }).waitFor();
  await panel.getByText('1 person left this year after slow answers or missed updates').waitFor();

  // The figure: why people left, with names, and who stands in the same place now.
  await practice.today();
  const opening = premura.context.waitForEvent('page');
  await panel.getByRole('button', { name: say('button.figures'), exact: true }).click();
  const figures = await opening;
  await figures.getByRole('heading', { name: say('figures.samePlace') }).waitFor();
  const whyLeft = figures.getByRole('region', { name: say('figures.whyLeft') });
  expect(await whyLeft.innerText()).toContain('1 within a year, we could have kept: 1');
  await whyLeft.getByRole('button', { name: 'Communication: 1', exact: true }).click();
  await figures.getByRole('button', { name: henrik.name, exact: true }).waitFor();
  await figures.keyboard.press('Escape');
  const samePlace = figures.getByRole('region', { name: say('figures.samePlace') });
  expect(await samePlace.getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining(lena.name),
  ]);
  await samePlace.getByRole('button', { name: `Answer: ${lena.name}`, exact: true }).waitFor();
  expect(await figures.getByText('1 Lost').count()).toBe(1);
  await figures.close();

  // Two weeks later one can hear it: in a mail of its own, which closes the question.
  const why = await practice.due(henrik, 'ask-why');
  expect(why.due).toEqual({ on: '2026-12-01' });
  await practice.moveTo('2026-12-01T09:30');
  await practice.card(henrik);
  await new Proposals(practice).doNext('button.write');
  await practice.intoNewMessage(WHY, 'You told me plainly in spring.');
  await practice.closed(why.id, 'message');
  const asked = await new Proposals(practice).record('loss', ({ askedAt }) => askedAt !== null);
  expect(asked.theirAnswer).toBeNull();
});

test('P9 and P10: the review says who is in the same place now, and what is left out is not due', async () => {
  practice = await Practice.begin('it');
  const { panel, say } = practice;
  await practice.follow('lena-kabel', lena);
  await practice.due(lena, 'reply');
  await practice.moveTo('2026-11-19T17:00');
  await practice.follow('henrik-dealers', henrik);
  await panel.bringToFront();
  await panel.getByRole('button', { name: say('person.menu', henrik.name) }).click();
  await panel.getByRole('button', { name: say('care.menu.over'), exact: true }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByText(say('record.loss.communication'), { exact: true }).click();
  const same = sheet.getByRole('region', { name: say('figures.samePlace') });
  await same.getByText(say('record.loss.same.communication', lena.name)).waitFor();
  // A broken word is nobody's now.
  await sheet.getByText(say('record.loss.brokenWord'), { exact: true }).click();
  await same.waitFor({ state: 'detached' });
  await sheet.getByText(say('record.loss.communication'), { exact: true }).click();
  await sheet.getByRole('checkbox', { name: say('record.loss.thank') }).uncheck();
  await sheet.getByRole('button', { name: say('record.loss.done'), exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
  expect((await practice.due(henrik, 'ask-why')).due).toEqual({ on: '2026-12-03' });
  const thanks = await practice.followUps(henrik, 'thank-you');
  expect(thanks.filter(({ occasion }) => occasion === 'at-the-end')).toEqual([]);
});
