import { afterEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

let practice: Practice;
afterEach(async () => await practice?.close());

const anna = personOf('anna');
const PRAISE = 'Siete stati puntualissimi';
/** What Marta writes to Anna: a word given, with its day. */
const SENT = 'ti mando il preventivo per il banco entro venerdì a mezzogiorno.';
/** VOICE C, tu. */
const KEPT = 'Come promesso, ecco il preventivo per il banco.';

async function promised(): Promise<Proposals> {
  practice = await Practice.begin('en');
  const proposals = new Proposals(practice);
  await practice.follow('anna-montaggio', anna);
  await proposals.decide(PRAISE, 'suggestion.deed.notThis');
  await proposals.answer(SENT);
  await practice.panel.bringToFront();
  await proposals.card.getByText(practice.say('suggestion.youWrote')).waitFor();
  return proposals;
}

test('P5: the word given in a mail is proposed once it is sent, kept, and its own text closes it', async () => {
  const proposals = await promised();
  await proposals.decide(SENT, 'suggestion.deed.promise');
  const promise = await proposals.record('promise');
  expect(promise).toMatchObject({
    what: 'il preventivo per il banco',
    by: 'us',
    state: 'open',
    due: { at: '2026-11-20T11:00:00Z' },
  });
  const due = await practice.due(anna, 'promise');
  expect(due.recordId).toBe(promise.id);

  // It goes out on Thursday, in the thread where it was promised.
  await practice.moveTo('2026-11-19T09:30');
  await practice.premura.page.bringToFront();
  await practice.premura.openThread('anna-montaggio');
  await proposals.doNext('button.sendIt');
  await practice.intoReply(KEPT);
  await practice.sendReply('Lo trovi allegato.');
  await practice.closed(due.id, 'message');
  await proposals.record('promise', ({ state }) => state === 'kept');
  const effects = new Effects(practice);
  await effects.stands(anna, 'healthy');
  await effects.figure('figures.promises', '1 of 1');
});

test('P5: what was turned down does not come back when the mail is read again', async () => {
  const proposals = await promised();
  await proposals.decide(SENT, 'suggestion.deed.notThis');
  await practice.premura.page.reload();
  await practice.premura.openThread('anna-montaggio');
  const states = await poll('both decided', async () => {
    const all = await proposals.all();
    return all.length === 2 && all.map(({ state }) => state);
  });
  expect(states).toEqual(['declined', 'declined']);
  await practice.panel.reload();
  await practice.panel.getByRole('heading', { name: anna.name }).waitFor();
  expect(await proposals.card.count()).toBe(0);
});
