import { afterEach, expect, test } from 'vitest';
import { KeyboardUser } from './support/keyboardUser';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

/** Practices P1, P2, P12 and P16 by keyboard alone. */
const anna = personOf('anna');
const bruno = personOf('bruno');
const paolo = personOf('paolo');

let practice: Practice;
afterEach(async () => await practice?.close());

async function begin(thread: string, person: { name: string; address: string }) {
  practice = await Practice.begin();
  await practice.follow(thread, person);
  return new KeyboardUser(practice);
}

test('P1: thanks for an order, from Today into the reply', async () => {
  const user = await begin('bruno-campioni', bruno);
  const order = { kind: 'order', what: 'le lampade', isFirst: false, deliveredOn: null } as const;
  await practice.write(bruno, order);
  const thanks = await practice.due(bruno, 'thank-you');
  await user.today();
  await user.press('button.thank', bruno);
  await user.intoReply('grazie della fiducia');
  await practice.sendReply('Partono giovedì.');
  expect((await practice.closed(thanks.id, 'message')).state).toBe('done');
});

test('P1: a talk is noted and thanked for; a sheet that is left gives the keys back to what opened it', async () => {
  const user = await begin('bruno-campioni', bruno);
  await user.press('button.weSpoke');
  await practice.panel.getByRole('dialog').waitFor();
  await user.keys.press('Escape');
  await user.keys.isBack();
  await user.keys.isAt(practice.say('button.weSpoke'));
  await user.keys.press('Enter');
  await user.keys.choose(practice.say('talk.badly'));
  await user.press('button.saveAndThank');
  await user.keys.isBack();
  const thanks = await practice.due(bruno, 'thank-you');
  await practice.premura.page.bringToFront();
  await practice.steps.editor.getByText('Grazie').first().waitFor();
  await practice.sendReply('Ne riparliamo venerdì.');
  expect((await practice.closed(thanks.id, 'message')).state).toBe('done');
});

test('P2: one asks how it goes, and the answer is one key', async () => {
  const user = await begin('paolo-degustazione', paolo);
  await practice.steps.readWhole('paolo-barricaia');
  const check = await practice.due(paolo, 'check-in');
  await user.today();
  await user.newMessage(async () => user.press('button.write', paolo), 'vorrei sapere come va');
  await practice.closed(check.id, 'message');
  await user.keys.tabTo(practice.say('frame.contact'));
  await user.keys.press('Enter');
  await user.press('record.asked.unhappy');
  await user.fill(practice.say('record.problem.toSolve'), 'la luce sulle botti');
  await user.press('button.save');
  await user.keys.isBack();
  expect(await practice.record(`asked:${check.id}`)).toMatchObject({ answer: 'unhappy' });
  const problem = await new Proposals(practice).record('problem');
  expect(problem.toSolve.map(({ words }) => words)).toEqual(['la luce sulle botti']);
});

test('P12: kind words are kept and thanked for', async () => {
  const user = await begin('anna-montaggio', anna);
  const proposals = new Proposals(practice);
  await proposals.card.waitFor();
  await user.press('suggestion.deed.keepThank');
  await practice.panel.getByRole('dialog').waitFor();
  const thanks = await practice.due(anna, 'thank-you');
  await user.intoReply('Mi ha fatto piacere leggerti');
  await practice.sendReply('Il merito è di Matteo.');
  await practice.closed(thanks.id, 'message');
  expect((await proposals.record('kind-words')).words).toContain('puntualissimi');
});

test('P16: feedback is written down with what came of it, and that is told', async () => {
  const user = await begin('bruno-campioni', bruno);
  await user.press('record.write');
  await user.press('record.kind.feedback');
  await practice.panel.getByRole('textbox').first().waitFor();
  await user.fill(practice.say('record.feedback.said'), 'Le istruzioni erano solo in inglese.');
  await user.fill(practice.say('record.feedback.whatWeDid'), 'Ora sono anche in italiano.');
  await user.press('button.save');
  await user.keys.isBack();
  const value = await practice.due(bruno, 'value');
  await user.press('button.alreadyDone');
  await practice.moveTo('2026-11-18T09:30');
  await user.today();
  await user.press('button.write', bruno);
  await user.intoReply('Ciao Bruno');
  await practice.sendReply('Ora sono anche in italiano.');
  expect((await practice.closed(value.id, 'message')).state).toBe('done');
});
