import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PersonRecord } from '@/domain/records/record';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';

const THREAD = 'anna-montaggio';
const zone = 'Europe/Rome';
const today = () => Temporal.Now.plainDateISO(zone);
const inDays = (days: number) => today().add({ days }).toString();

/** One browser a language: what is written down stays from test to test, as with a user. */
function inBrowser(lang: 'en' | 'it') {
  const say = wordsIn(lang);
  const its = {} as { premura: Premura; panel: Page };
  beforeAll(async () => {
    its.premura = await launchPremura({ lang });
    await its.premura.openThread(THREAD);
  });
  beforeEach(async () => {
    its.panel = await its.premura.panelInTab();
    await its.panel.bringToFront();
    await its.panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
  });
  afterEach(async () => await its.panel.close());
  afterAll(async () => await its.premura?.close());

  const button = (key: string) => its.panel.getByRole('button', { name: say(key), exact: true });
  const field = (key: string) =>
    its.panel.getByRole('dialog').getByLabel(say(key), { exact: true });
  const choose = async (key: string) => {
    await its.panel.getByRole('dialog').getByText(say(key), { exact: true }).click();
  };
  const open = async (kind: string) => {
    await button('record.write').click();
    await button(`record.kind.${kind}`).click();
    await its.panel.getByRole('dialog').waitFor();
  };
  const save = async (key = 'button.save') => {
    await its.panel
      .getByRole('dialog')
      .getByRole('button', { name: say(key), exact: true })
      .click();
  };
  const closed = async () => await its.panel.getByRole('dialog').waitFor({ state: 'detached' });
  const kept = async (kind: PersonRecord['kind']) => {
    const rows = await rowsOf<PersonRecord>(its.panel, 'records');
    return rows.filter((record) => record.kind === kind);
  };
  return { its, say, button, field, choose, open, save, closed, kept };
}

describe('in English', () => {
  const { its, say, button, field, choose, open, save, closed, kept } = inBrowser('en');

  test('one follows Anna, and everything can be written down', async () => {
    await button('button.follow').click();
    await button('record.write').waitFor();
    expect(await rowsOf(its.panel, 'records')).toEqual([]);
  });

  test('a dated promise wants its date, says so at the field, and is kept once it has one', async () => {
    await open('promise');
    await field('record.promise.what').fill('the quote');
    await save();
    await its.panel.getByText(say('record.fault.noDay')).waitFor();
    await poll('the focus', async () =>
      field('record.on').evaluate((node) => node === document.activeElement),
    );
    await field('record.on').fill(inDays(-1));
    await its.panel.getByText(say('record.fault.pastDay')).waitFor();
    expect(await kept('promise')).toEqual([]);
    await field('record.on').fill(inDays(1));
    await save();
    await closed();
    const section = its.panel.getByRole('region', { name: say('record.section.promises') });
    await section.getByText('the quote').waitFor();
    expect(await kept('promise')).toMatchObject([
      { what: 'the quote', by: 'us', due: { on: inDays(1) }, state: 'open' },
    ]);
  });

  test('undo takes it back, and the panel loaded anew shows what is kept', async () => {
    const section = its.panel.getByRole('region', { name: say('record.section.promises') });
    await section.getByRole('button', { name: say('record.promise.kept') }).click();
    await section.waitFor({ state: 'detached' });
    await button('button.undo').click();
    await section.getByText('the quote').waitFor();
    await its.panel.reload();
    await section.getByText('the quote').waitFor();
    expect(await kept('promise')).toMatchObject([{ state: 'open', closedAt: null }]);
  });

  test('a standing promise is what they chose us for, in their words', async () => {
    await open('promise');
    await field('record.promise.what').fill('You come when you say you will.');
    await choose('record.promise.standing');
    await save();
    const section = its.panel.getByRole('region', { name: say('record.section.choseUs') });
    await section.getByText('“You come when you say you will.”').waitFor();
    expect((await kept('promise')).map((one) => 'due' in one && one.due)).toContain(null);
  });

  test('half a problem survives the closing of the panel; then it is told about, solved and settled', async () => {
    await open('problem');
    await field('record.problem.toSolve').fill('the missing pallet\nthe invoice');
    await its.panel.close();
    its.panel = await its.premura.panelInTab();
    await its.panel.bringToFront();
    await open('problem');
    await poll(
      'the half problem',
      async () =>
        (await field('record.problem.toSolve').inputValue()) === 'the missing pallet\nthe invoice',
    );
    await field('record.problem.every').fill('0');
    await save();
    await its.panel.getByText(say('record.fault.everyRange')).waitFor();
    expect(await kept('problem')).toEqual([]);
    await field('record.problem.every').fill('3');
    await save();
    await closed();
    const section = its.panel.getByRole('region', { name: say('record.section.problems.1') });
    await section.getByLabel('the invoice').click();
    await section.getByRole('button', { name: say('record.problem.update') }).click();
    await section.getByRole('button', { name: say('record.problem.noNewsButton') }).click();
    await section.getByText(say('record.problem.noNews')).waitFor();
    await section.getByRole('button', { name: say('record.problem.solved'), exact: true }).click();
    await section.getByRole('button', { name: say('record.problem.confirmed') }).click();
    await section.waitFor({ state: 'detached' });
    const [problem] = await kept('problem');
    expect(problem).toMatchObject({ updateEveryDays: 3, updates: [{ words: null }] });
    expect(problem).not.toMatchObject({ confirmedAt: null });
  });

  test('words that are selected in the mail go in verbatim, by one click', async () => {
    await open('kindWords');
    const take = its.panel.getByRole('button', { name: say('record.addSelection') });
    await take.click();
    await its.panel.getByText(say('record.noSelection')).waitFor();
    const words = await its.premura.page.evaluate(() => {
      const body = [...document.getElementsByClassName('a3s')].find(
        (one) => one.textContent !== '',
      );
      getSelection()?.selectAllChildren(body ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    await take.click();
    const oneLine = words.replaceAll(/\s+/gu, ' ').trim().slice(0, 900);
    await poll('the words', async () =>
      (await field('record.words').inputValue()).startsWith(oneLine.slice(0, 40)),
    );
    expect(oneLine.length).toBeGreaterThan(10);
    await its.panel
      .getByRole('dialog')
      .getByRole('button', { name: say('button.cancel') })
      .click();
    await closed();
  });

  test('expectations have no end before their start; worse than expected opens a problem', async () => {
    await open('expectations');
    await field('record.expectations.work').fill('the new kiln');
    await field('record.expectations.expects').fill('Delivery within 5 working days.');
    await field('record.expectations.weakSpot').first().fill('customs papers');
    await field('record.expectations.weakOn').first().fill(inDays(20));
    await field('record.expectations.startsOn').fill(inDays(10));
    await field('record.expectations.endsOn').fill(inDays(5));
    await save();
    await its.panel.getByText(say('record.fault.endBeforeStart')).waitFor();
    await field('record.expectations.endsOn').fill(inDays(90));
    await field('record.expectations.noticeOn').fill(inDays(91));
    await its.panel.getByText(say('record.fault.noticeAfterEnd')).waitFor();
    expect(await kept('expectations')).toEqual([]);
    await field('record.expectations.noticeOn').fill(inDays(60));
    await save();
    await closed();
    const section = its.panel.getByRole('region', { name: say('record.section.expects') });
    await section.getByText(/customs papers/u).waitFor();
    await section.getByText(say('record.checkpoint.worse'), { exact: true }).click();
    await its.panel.getByRole('dialog', { name: /problem/iu }).waitFor();
    await its.panel.keyboard.press('Escape');
    await closed();
    expect(await kept('expectations')).toMatchObject([{ checkpoints: [{ answer: 'worse' }] }]);
  });

  test('an unhappy answer opens the sheet of the problem', async () => {
    await open('asked');
    await choose('record.asked.unhappy');
    await save();
    await its.panel.getByRole('dialog', { name: /problem/iu }).waitFor();
    await its.panel.keyboard.press('Escape');
    await closed();
    expect(await kept('asked')).toMatchObject([{ answer: 'unhappy' }]);
  });

  test('an order, and its delivery only once it has come', async () => {
    await open('order');
    await field('record.order.what').fill('the kiln');
    await field('record.order.isFirst').click();
    await field('record.order.deliveredOn').fill(inDays(3));
    await save();
    await its.panel.getByText(say('record.fault.futureDay')).waitFor();
    await field('record.order.deliveredOn').fill(inDays(0));
    await save();
    await closed();
    expect(await kept('order')).toMatchObject([{ isFirst: true, deliveredOn: inDays(0) }]);
  });

  test('a meeting that is to come has its hour', async () => {
    await open('arranged');
    await choose('talk.meeting');
    await field('record.on').fill(inDays(2));
    await save();
    await its.panel.getByText(say('record.fault.noTime')).waitFor();
    await field('record.time').fill('10:30');
    await save();
    await closed();
    const startsAt = Temporal.PlainDate.from(inDays(2)).toZonedDateTime({
      timeZone: zone,
      plainTime: '10:30',
    }).epochMilliseconds;
    expect(await kept('arranged')).toMatchObject([{ talk: 'meeting', startsAt, outcome: null }]);
  });

  test.each([
    { key: 'feedback', label: 'record.feedback.said', words: 'too slow' },
    { key: 'kindWords', label: 'record.words', words: 'Siete stati puntualissimi!' },
    { key: 'recommendation', label: 'record.recommendation.referred', words: 'Carla Neri' },
    { key: 'workFact', label: 'record.workFact', words: 'Second kiln in February' },
    { key: 'valueGiven', label: 'record.valueGiven', words: 'The study on glazes' },
  ])('$key wants words and stands in the timeline', async ({ key, label, words }) => {
    const before = (await rowsOf(its.panel, 'records')).length;
    await open(key);
    await save();
    await its.panel.getByText(say('record.fault.wanted')).waitFor();
    await field(label).fill(words);
    await save();
    await closed();
    await its.panel.getByRole('button', { name: new RegExp(words, 'u') }).waitFor();
    expect(await rowsOf(its.panel, 'records')).toHaveLength(before + 1);
  });

  test('whom they sent is chosen among those who are kept', async () => {
    await open('recommendation');
    await field('record.recommendation.referred').fill('Krüg');
    const dialog = its.panel.getByRole('dialog');
    await dialog.getByRole('button', { name: /Lena Krüger/u }).click();
    await dialog.getByText(say('record.recommendation.linked')).waitFor();
    await save();
    await closed();
    const linked = { referred: 'Lena Krüger', referredContactId: expect.any(String) };
    expect(await kept('recommendation')).toContainEqual(expect.objectContaining(linked));
  });

  test('an old record is changed and deleted in its sheet, and comes back by undo', async () => {
    const line = its.panel.getByRole('button', { name: /The study on glazes/u });
    await line.click();
    await field('record.valueGiven').fill('The study on glazes, second edition');
    await save();
    await closed();
    await its.panel.getByRole('button', { name: /second edition/u }).click();
    await save('button.delete');
    await closed();
    await line.waitFor({ state: 'detached' });
    expect(await kept('value-given')).toEqual([]);
    await button('button.undo').click();
    await its.panel.getByRole('button', { name: /second edition/u }).waitFor();
  });

  test('a call that was noted is changed in its sheet, and undo brings it back', async () => {
    await button('button.weSpoke').click();
    await choose('talk.well');
    await save();
    await closed();
    const line = its.panel.getByRole('button', { name: /^Call, it went well/u });
    await line.click();
    await choose('talk.badly');
    await field('talk.said').fill('wants one person to call');
    await save();
    await closed();
    await its.panel.getByRole('button', { name: /it went badly: wants one person/u }).waitFor();
    await button('button.undo').click();
    await line.waitFor();
    expect(await its.panel.getByText('wants one person to call').count()).toBe(0);
  });

  test('how to reach her is said once, with a rhythm that is one', async () => {
    await its.panel.getByRole('button', { name: say('person.menu', 'Anna Conti') }).click();
    await button('care.menu.about').click();
    await field('care.cadence').fill('0');
    await save();
    await its.panel.getByText(say('record.fault.cadenceRange')).waitFor();
    await field('care.cadence').fill('30');
    await choose('care.role.customer');
    await choose('care.channel.phone');
    await field('care.hours').fill('before 10');
    await field('care.since').fill('2019-03-01');
    await field('care.isRoleAddress').check();
    await save();
    await closed();
    await its.panel.getByText('Phone, before 10').waitFor();
    await its.panel.getByText(say('care.isRoleAddress'), { exact: true }).waitFor();
    await its.panel.getByRole('heading', { name: 'Customer since 2019' }).waitFor();
    const rows = await rowsOf<{ cadenceDays: number | null }>(its.panel, 'contacts');
    expect(rows.filter(({ cadenceDays }) => cadenceDays === 30)).toHaveLength(1);
  });

  test('it is over: the review can wait, is finished, and they can come back', async () => {
    await open('loss');
    await field('record.loss.leftRoom').fill('Nobody told Anna that the part was delayed.');
    await save('record.loss.done');
    await its.panel.getByText(say('record.fault.noChoice')).waitFor();
    await save('record.loss.finishLater');
    await closed();
    await its.panel.getByText(say('status.name.lost'), { exact: true }).waitFor();
    await its.panel.getByRole('button', { name: say('record.line.loss') }).click();
    await choose('record.loss.fellShort');
    await save('record.loss.done');
    await closed();
    expect(await kept('loss')).toMatchObject([{ reason: 'fell-short', scope: 'person' }]);
    expect(await kept('loss')).not.toMatchObject([{ reviewedAt: null }]);
    await its.panel.getByRole('button', { name: say('person.menu', 'Anna Conti') }).click();
    await button('care.menu.again').click();
    const lost = its.panel.getByText(say('status.name.lost'), { exact: true });
    await lost.waitFor({ state: 'detached' });
  });

  test('an address that is somebody else’s is not taken; said to be the same person, the two are one', async () => {
    await its.panel.getByRole('button', { name: say('person.menu', 'Anna Conti') }).click();
    await button('care.menu.merge').click();
    const address = field('merge.address');
    await address.fill('anna@vetreriaconti.example');
    await save('button.add');
    await its.panel.getByText(say('merge.isHere')).waitFor();
    await address.fill('giulia');
    await save('button.add');
    await its.panel.getByText(say('state.noAddress')).waitFor();
    const people = await rowsOf<{ addresses: readonly string[] }>(its.panel, 'contacts');
    const other = people.find(({ addresses }) => !addresses.includes('anna@vetreriaconti.example'));
    await address.fill(other?.addresses[0] ?? '');
    await save('button.add');
    await its.panel.getByText(say('merge.isTaken')).waitFor();
    await save('merge.same');
    await closed();
    await poll(
      'one person less',
      async () => (await rowsOf(its.panel, 'contacts')).length === people.length - 1,
    );
    await button('button.undo').click();
    await poll(
      'both again',
      async () => (await rowsOf(its.panel, 'contacts')).length === people.length,
    );
    expect(await kept('promise')).toHaveLength(2);
  });

  test('left alone, nothing of her is kept or shown; undo brings all of it back', async () => {
    const before = (await rowsOf(its.panel, 'records')).length;
    await its.panel.getByRole('button', { name: say('person.menu', 'Anna Conti') }).click();
    await button('care.menu.leaveAlone').click();
    const list = field('leftAlone.neverTrack');
    await poll('her address', async () => (await list.inputValue()).startsWith('anna@'));
    await field('leftAlone.colleagueDomains').fill('gmail.com');
    await save();
    await its.panel.getByText(say('record.fault.freeMail')).waitFor();
    await field('leftAlone.colleagueDomains').fill('');
    await save();
    await closed();
    await its.panel.getByRole('heading', { name: say('leftAlone.shown') }).waitFor();
    expect(await rowsOf(its.panel, 'records')).toEqual([]);
    await button('button.undo').click();
    await its.panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    expect(await rowsOf(its.panel, 'records')).toHaveLength(before);
  });
});

describe('in Italian', () => {
  const { its, say, button, field, choose, open, save, closed, kept } = inBrowser('it');

  test('una promessa con la sua ora, un errore detto al campo, annullata', async () => {
    await button('button.follow').click();
    await open('promise');
    await field('record.on').fill(inDays(1));
    await field('record.time').fill('12:00');
    await save();
    await its.panel.getByText('Qui manca qualche parola.').waitFor();
    await field('record.promise.what').fill('il preventivo');
    await choose('record.promise.them');
    await save();
    await closed();
    const section = its.panel.getByRole('region', { name: 'Promesse' });
    await section.getByText(/dovuto a noi, per domani 12:00/u).waitFor();
    expect(await kept('promise')).toMatchObject([{ by: 'them', what: 'il preventivo' }]);
    await button('button.undo').click();
    await section.waitFor({ state: 'detached' });
    expect(await kept('promise')).toEqual([]);
    await its.panel.getByText(say('toast.undone')).waitFor();
  });
});
