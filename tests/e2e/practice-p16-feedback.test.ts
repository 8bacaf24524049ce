import { afterEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

let practice: Practice;
afterEach(async () => await practice?.close());

const anna = personOf('anna');
const THREAD = 'anna-montaggio';
const SAID = 'Le istruzioni di montaggio erano solo in inglese.';
/** VOICE 8, tu. */
const THANKS = 'Grazie della franchezza: tacere era più comodo.';
const DID = 'Ora sono anche in italiano.';

test('P16: what they said ends with what we did, and that is told them; how to reach them stands on the card', async () => {
  practice = await Practice.begin('it');
  const { panel, say, premura } = practice;
  const proposals = new Proposals(practice);
  await practice.follow(THREAD, anna);
  await proposals.decide('Siete stati puntualissimi', 'suggestion.deed.notThis');

  const field = (key: string) =>
    panel.getByRole('dialog').getByLabel(say(`record.feedback.${key}`), { exact: true });
  await practice.button('record.write').click();
  await practice.button('record.kind.feedback').click();
  await field('said').fill(SAID);
  await field('whatWeDid').fill(DID);
  await practice.button('button.save').click();
  const feedback = await proposals.record('feedback');
  expect(feedback).toMatchObject({ said: SAID, whatWeDid: DID, toldAt: null });

  // First the thanks for it, on the same day; what was done is told in a mail of its own.
  const thanks = await practice.due(anna, 'thank-you');
  expect(thanks.occasion).toBe('for-frank-criticism');
  await proposals.doNext('button.thank');
  await practice.intoReply(THANKS);
  await practice.sendReply('Lo dico a chi le scrive.');
  await practice.closed(thanks.id, 'message');

  const value = await practice.due(anna, 'value');
  expect(value).toMatchObject({ recordId: feedback.id, due: { on: '2026-11-18' } });
  await practice.moveTo('2026-11-18T09:30');
  await practice.today();
  await practice.row(anna).waitFor();
  await practice.card(anna);
  await premura.page.bringToFront();
  await premura.openThread(THREAD);
  await proposals.doNext('button.write');
  await practice.intoReply('Ciao Anna,');
  await practice.sendReply(DID);
  await practice.closed(value.id, 'message');
  await proposals.record('feedback', ({ toldAt }) => toldAt !== null);

  const effects = new Effects(practice);
  await effects.stands(anna, 'healthy');
  await practice.moveTo('2026-11-19T09:00');
  await effects.figure('figures.thanked', say('figures.of', '1', '1'));

  const { id } = await practice.contact(anna.address);
  const reach = { channel: 'phone', hours: 'prima delle 10', formOfAddress: 'tu' };
  await practice.ask('careChanged', { contactId: id, care: { reach }, without: [] });
  await effects.stands(anna, 'healthy', 'prima delle 10');
});
