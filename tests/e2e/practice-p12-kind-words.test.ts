import { afterEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

let practice: Practice;
afterEach(async () => await practice?.close());

const anna = personOf('anna');
const lena = personOf('lena');
const WORDS = 'Siete stati bravissimi con il banco, i clienti sono entusiasti.';
/** VOICE 7, tu. */
const THANKS = 'Mi ha fatto piacere leggerti.';
/** VOICE I, tu: a question in a mail of its own, in the thread while that is young. */
const ASKED = 'faresti il nostro nome?';

test('P12: praise is kept and thanked for today; two days later, in a mail of its own comes the question', async () => {
  practice = await Practice.begin('it');
  const proposals = new Proposals(practice);
  await practice.follow('anna-montaggio', anna);
  await practice.receive('anna-montaggio', `Ciao Marta,\n${WORDS}\nAnna`);
  await proposals.decide(WORDS, 'suggestion.deed.keepThank');

  expect((await proposals.record('kind-words')).words).toContain(WORDS);
  const thanks = await practice.due(anna, 'thank-you');
  expect(thanks.occasion).toBe('for-kind-words');
  await practice.panel.getByRole('dialog').getByText(THANKS).waitFor();
  await practice.intoReply(THANKS);
  await practice.sendReply('Il merito è di Matteo, glielo dico.');
  await practice.closed(thanks.id, 'message');

  const asking = await practice.due(anna, 'ask-recommendation');
  const day = 'on' in asking.due ? asking.due.on : asking.due.at.slice(0, 10);
  expect(day >= '2026-11-19').toBe(true);
  await practice.moveTo(`${day}T10:00`);
  await practice.premura.page.bringToFront();
  await practice.premura.openThread('anna-montaggio');
  await proposals.doNext('button.write');
  expect(await practice.intoReply(ASKED)).toContain('«Siete stati bravissimi');
  await practice.sendReply('Penso a chi apre un laboratorio.');
  await practice.closed(asking.id, 'message');
  const effects = new Effects(practice);
  await effects.stands(anna, 'healthy');
  await practice.today();
  const cheer = practice.panel.getByRole('region', { name: practice.say('today.kindWords') });
  await cheer.getByText(WORDS).waitFor();
  await effects.figure('figures.thanked', practice.say('figures.of', '1', '1'));
});

test('P12: who recommended us stands on the card of the one who came', async () => {
  practice = await Practice.begin('en');
  const { panel, say } = practice;
  await practice.follow('anna-montaggio', anna);
  await practice.follow('lena-kabel', lena);
  const { id: referredContactId } = await practice.contact(lena.address);
  const sent = { referred: lena.name, referredContactId, outcome: null, toldAt: null };
  await practice.write(anna, { kind: 'recommendation', ...sent });
  const by = panel.getByRole('region', { name: say('record.recommendation.sentBy') });
  await by.getByRole('button', { name: anna.name }).waitFor();
  await panel.bringToFront();
  await by.getByRole('button', { name: anna.name }).click();
  await panel.getByRole('heading', { name: anna.name }).waitFor();
  expect(await panel.getByText(say('record.line.recommendation', lena.name)).count()).toBe(1);
});
