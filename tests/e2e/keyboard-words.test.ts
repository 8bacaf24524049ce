import { afterEach, expect, test } from 'vitest';
import { KeyboardUser } from './support/keyboardUser';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

/** Practices P5, P6, P7 and P8 by keyboard alone. */
const anna = personOf('anna');
const bruno = personOf('bruno');
const lena = personOf('lena');

let practice: Practice;
afterEach(async () => await practice?.close());

async function begin(thread: string, person: { name: string; address: string }) {
  practice = await Practice.begin();
  await practice.follow(thread, person);
  return new KeyboardUser(practice);
}

test('P5: a word just given in a mail is kept as a promise, and sent in time', async () => {
  const user = await begin('bruno-campioni', bruno);
  const proposals = new Proposals(practice);
  await proposals.answer('ti mando il preventivo per il banco entro venerdì a mezzogiorno. ');
  await proposals.card.getByText(practice.say('suggestion.youWrote')).waitFor();
  await user.press('suggestion.deed.promise');
  const due = await practice.due(bruno, 'promise');
  await practice.moveTo('2026-11-19T09:30');
  await practice.premura.page.bringToFront();
  await practice.premura.openThread('bruno-campioni');
  await user.press('button.sendIt');
  await user.intoReply('Come promesso');
  await practice.sendReply('Lo trovi allegato.');
  await practice.closed(due.id, 'message');
  const kept = await proposals.record('promise', ({ state }) => state === 'kept');
  expect(kept.due).toEqual({ at: '2026-11-20T11:00:00Z' });
});

test('P6: “not yet” breaks the word; the new day is told', async () => {
  const user = await begin('bruno-campioni', bruno);
  const id = await practice.write(bruno, {
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
  await practice.due(bruno, 'promise');
  await practice.moveTo('2026-11-23T09:00');
  await user.open(bruno);
  await user.press('button.notYet');
  await practice.panel.getByText(practice.say('followUp.promiseBroken', 'i campioni')).waitFor();
  await user.press('button.tellThem');
  await user.fill(practice.say('write.newDay'), '11272026');
  const broken = await practice.due(bruno, 'promise');
  await user.intoReply('non ho mantenuto la parola');
  await practice.sendReply('Il fornitore ha chiuso due giorni.');
  await practice.closed(broken.id, 'message');
  expect(await practice.record(id)).toMatchObject({ due: { on: '2026-11-27' } });
});

test('P7 and P8: the answer that is owed is opened from Today; what was answered by phone is closed on the card', async () => {
  const user = await begin('lena-kabel', lena);
  const owed = await practice.due(lena, 'reply');
  const { page, thread } = practice.premura;
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await practice.moveTo('2026-11-17T14:00');
  await user.today();
  await user.press('button.open', lena);
  const { id } = thread('lena-kabel');
  await page.bringToFront();
  await page.locator(`h2[data-legacy-thread-id="${id}"]:visible`).waitFor();
  await practice.panel.bringToFront();
  await user.keys.tabTo(practice.say('frame.contact'));
  await user.keys.press('Enter');
  await user.press('button.alreadyDone');
  await practice.closed(owed.id, 'user');
  await user.press('button.undo');
  expect((await practice.due(lena, 'reply')).id).toBe(owed.id);
});

test('P7: what must wait is put off', async () => {
  const user = await begin('anna-montaggio', anna);
  await practice.receive('anna-montaggio', 'Quando arrivano le lampade?');
  const owed = await practice.due(anna, 'reply');
  await user.press('button.later');
  await user.press('button.tomorrowNine');
  await practice.panel.getByText(practice.say('button.undo')).waitFor();
  const [later] = (await practice.followUps(anna, 'reply')).filter(({ id }) => id === owed.id);
  expect(later?.state).toBe('snoozed');
});
