import { afterEach, expect, test } from 'vitest';
import type { PersonRecord } from '@/domain/records/record';
import { Life } from './support/life';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { rowsOf } from './support/rowsOf';

let practice: Practice;
let life: Life;
afterEach(async () => await practice?.close());

const grace = personOf('grace');
const OFFER = "I'll send you the offer by Thursday at noon.";
const ORDER = "Hi Marta,\n\nthe offer is fine, let's go ahead with the twelve pendants.\n\nGrace";
const BROKEN = 'Two of the pendants arrived broken and one does not light up.';
const REPLACED = "I'll send you the two replacements by Thursday.";
const LEAVES = 'Hi Marta,\n\nwe have found somebody in Dublin for the next project.\n\nGrace';
const TIP = 'I recommended you to Fiona Walsh, she is opening a place in Cork.';

/** Her first mail of all; she is followed, and answered as a newcomer. */
async function firstMail(): Promise<void> {
  await practice.follow('grace-question', grace);
  await life.stands({
    status: 'new',
    today: practice.say('followUp.reply', 'Do you ship to Ireland?'),
    badge: 'none',
  });
  const owed = await practice.due(grace, 'reply');
  expect(owed.aspect).toBe('newcomer');
  await life.iWrite(`Hi Grace, yes, two weeks. ${OFFER} `);
  await practice.closed(owed.id, 'message');
  await life.stands({ status: 'new', today: null, badge: 'none' });
}

/** The word given in that mail, kept in good time; then her order, thanked for. */
async function offerAndOrder(): Promise<void> {
  await life.proposals.decide(OFFER, 'suggestion.deed.promise');
  await practice.moveTo('2026-11-18T16:00');
  await life.stands({
    status: 'new',
    today: practice.say('followUp.promise', 'the offer'),
    badge: 'none',
  });
  await life.doInReply('promise', 'button.sendIt', {
    shown: 'As promised, here',
    own: 'It is attached.',
  });
  await life.proposals.record('promise', ({ state }) => state === 'kept');
  await life.stands({ status: 'new', today: null, badge: 'none' });

  await practice.moveTo('2026-11-23T10:00');
  await life.theyWrite(ORDER);
  await life.proposals.decide("let's go ahead", 'suggestion.deed.keepThank');
  await life.sendShown('thank-you', {
    shown: 'Thank you for choosing us.',
    own: 'They leave on Monday.',
  });
  await life.stands({ status: 'healthy', today: null, badge: 'none' });
}

/** It is delivered; three working days later one would ask, but before that she writes what is broken. */
async function deliveryAndProblem(): Promise<void> {
  const { panel, say } = practice;
  await practice.moveTo('2026-11-25T10:00');
  await life.stands({ status: 'healthy', today: say('followUp.askExpectations'), badge: 'none' });
  await life.doInReply('ask-expectations', 'button.write', {
    shown: "Before we start I'd like to get it right.",
    own: 'For me the risk is the crossing.',
  });
  await practice.moveTo('2026-11-30T10:00');
  await life.edit(say('record.line.firstOrder', ''));
  const sheet = panel.getByRole('dialog');
  await sheet.getByLabel(say('record.order.deliveredOn')).fill('2026-11-30');
  await sheet.getByRole('button', { name: say('button.save'), exact: true }).click();
  await sheet.waitFor({ state: 'detached' });

  await practice.moveTo('2026-12-01T10:00');
  await life.theyWrite(`Hi Marta,\n\n${BROKEN}\n\nGrace`);
  await life.proposals.decide('arrived broken', 'suggestion.deed.complaint');
  await life.stands({
    status: 'cooling',
    today: say('followUp.acknowledge', BROKEN),
    badge: 'none',
  });
  await life.doInReply('acknowledge', 'button.write', {
    shown: "I've read this and noted what needs solving.",
    own: 'Two broken, one that does not light up.',
    day: { key: 'write.nextDay', on: '2026-12-03' },
  });
  await life.stands({ status: 'cooling', today: null, badge: 'none' });
}

/** A word is given on the way, and not kept: broken, told, given anew and kept; then it is solved, and thanked for. */
async function missedPromise(): Promise<void> {
  const { panel, say } = practice;
  await life.iWrite(`Hi Grace, ${REPLACED} `);
  await life.proposals.decide(REPLACED, 'suggestion.deed.promise');
  await practice.moveTo('2026-12-04T09:00');
  await life.stands({
    status: 'atRisk',
    today: say('followUp.progressUpdate', BROKEN),
    badge: 'red',
  });
  await practice.moveTo('2026-12-04T18:01');
  await life.stands({
    status: 'atRisk',
    today: say('followUp.promiseBroken', 'the two replacements'),
    badge: 'red',
  });
  await life.doInReply('promise', 'button.tellThem', {
    shown: "I didn't keep my word.",
    own: 'The carrier lost them.',
    also: say('followUp.progressUpdate', BROKEN),
    day: { key: 'write.newDay', on: '2026-12-07' },
  });
  await life.stands({
    status: 'cooling',
    today: say('followUp.promise', 'the two replacements'),
    badge: 'none',
  });

  await practice.moveTo('2026-12-07T10:00');
  await life.doInReply('promise', 'button.sendIt', {
    shown: 'As promised',
    own: 'They left today.',
  });
  await panel.bringToFront();
  await practice.button('record.problem.solved').click();
  await practice.moveTo('2026-12-10T10:00');
  await life.theyWrite('Hi Marta,\n\nall three light up now.\n\nGrace');
  await panel.bringToFront();
  await practice.button('record.problem.confirmed').click();
  await life.doInReply('thank-you', 'button.thank', {
    shown: 'thanks for telling us and letting us fix it',
    own: 'We pack them otherwise now.',
  });
  await life.stands({ status: 'healthy', today: null, badge: 'none' });
}

/** Weeks without a word: her rhythm turns quiet, and one asks how it goes. */
async function quietAndCheckIn(): Promise<void> {
  await practice.moveTo('2027-01-22T10:00');
  await life.stands({ status: 'cooling', today: practice.say('followUp.checkIn'), badge: 'calm' });
  await life.doInNewMail('check-in', { shown: "It's been a while.", own: 'The pendants first.' });
  await life.stands({ status: 'healthy', today: null, badge: 'none' });
}

/** She leaves. Why is written down, asked two weeks later, and her answer stands beside our own guess. */
async function loss(): Promise<void> {
  const { panel, say } = practice;
  await practice.moveTo('2027-02-18T10:00');
  await life.theyWrite(LEAVES);
  await life.menu('care.menu.over');
  const sheet = panel.getByRole('dialog');
  await sheet.getByText(say('record.loss.person'), { exact: true }).click();
  await sheet.getByText(say('record.loss.brokenWord'), { exact: true }).click();
  await sheet.getByLabel(say('record.loss.tryAgainOn')).fill('2027-05-20');
  await sheet.getByRole('button', { name: say('record.loss.done'), exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
  const thanks = say('followUp.thankYou.atTheEnd');
  await life.stands({ status: 'lost', today: thanks, badge: 'none' });
  await life.doInReply('thank-you', 'button.thank', {
    shown: 'thank you for the time we worked together',
    own: 'I liked the cords.',
  });
  await life.stands({ status: 'lost', today: null, badge: 'none' });
  await practice.moveTo('2027-03-05T10:00');
  await life.stands({ status: 'lost', today: say('followUp.askWhy'), badge: 'calm' });
  await life.doInNewMail('ask-why', {
    shown: "I'd just like to learn",
    own: 'You were kind to the end.',
  });
  await life.edit(say('record.line.loss'));
  await sheet.getByLabel(say('record.loss.theirAnswer')).fill('Two weeks became four.');
  await sheet
    .getByLabel(say('record.loss.cure'))
    .fill('We promise only what lies in the warehouse.');
  await sheet.getByText(say('record.loss.cured'), { exact: true }).click();
  await sheet.getByRole('button', { name: say('record.loss.done'), exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** On the day that was set one tries again, with what is different now; she comes back. */
async function winBack(): Promise<void> {
  await practice.moveTo('2027-05-20T10:00');
  await life.stands({ status: 'lost', today: practice.say('followUp.winBack'), badge: 'none' });
  await life.doInNewMail('win-back', {
    shown: 'Something has changed since.',
    own: 'Only from the warehouse.',
  });
  await practice.moveTo('2027-05-24T10:00');
  await life.theyWrite('Hi Marta,\n\nlet us talk about the next one.\n\nGrace');
  await life.menu('care.menu.again');
  await life.stands({ status: 'healthy', today: null, badge: 'none' });
}

/** She gives our name; she is thanked, and the figures tell the whole of it. */
async function recommendation(): Promise<void> {
  const { say } = practice;
  await practice.moveTo('2027-06-07T10:00');
  await life.theyWrite(`Hi Marta,\n\n${TIP}\n\nGrace`);
  await life.proposals.card.getByText('Fiona Walsh').waitFor();
  await life.proposals.card
    .getByRole('button', { name: say('suggestion.deed.keepThank'), exact: true })
    .click();
  const sheet = practice.panel.getByRole('dialog');
  await sheet.getByLabel(say('record.recommendation.referred')).fill('Fiona Walsh');
  await practice.button('button.save').click();
  await sheet.waitFor({ state: 'detached' });
  await life.doInReply('thank-you', 'button.thank', {
    shown: 'the tip came from you',
    own: 'I call her today.',
  });
  expect((await life.proposals.record('recommendation')).referred).toBe('Fiona Walsh');
  await life.stands({ status: 'healthy', today: null, badge: 'none' });
  await practice.moveTo('2027-06-09T10:00');
  await life.effects.figure('figures.thanked', say('figures.of', '1', '1'));
  await life.effects.people(1, 'healthy');
}

/** A year in one test: many times the usual limit. */
const LONGEST = 240_000;

test(
  'one customer’s whole life: from the first mail to the recommendation',
  { timeout: LONGEST },
  async () => {
    practice = await Practice.begin('en');
    life = new Life(practice, grace, 'grace-question');
    await firstMail();
    await offerAndOrder();
    await deliveryAndProblem();
    await missedPromise();
    await quietAndCheckIn();
    await loss();
    await winBack();
    await recommendation();
    const kinds = (await rowsOf<PersonRecord>(practice.panel, 'records')).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['promise', 'order', 'problem', 'asked', 'loss', 'recommendation']),
    );
  },
);
