import { afterEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';

let practice: Practice;
afterEach(async () => await practice?.close());

const giulia = personOf('giulia');
/** The words of Giulia's mail that complain. */
const WORDS = 'non abbiamo ancora ricevuto il materiale dell’ordine 4471';
/** VOICE J, Lei: how "I have understood" begins. */
const UNDERSTOOD = 'Ho letto, e ho preso nota di quello che va risolto.';

test('P3, in Italian from first to last: from the mail that complains to “I have understood”, sent', async () => {
  practice = await Practice.begin('it');
  const { panel, say } = practice;
  const proposals = new Proposals(practice);
  await practice.follow('belforte-4471', giulia);
  await proposals.card.getByText(say('suggestion.wrote', 'Giulia')).waitFor();
  await proposals.card.getByText(say('suggestion.name.complaint')).waitFor();
  await proposals.decide(WORDS, 'suggestion.deed.complaint');

  const problem = await proposals.record('problem');
  expect(problem.toSolve.map(({ words }) => words).join()).toContain(WORDS);
  expect(await proposals.all()).toMatchObject([{ state: 'accepted', quote: null }]);
  await panel.getByText(say('status.name.cooling'), { exact: true }).waitFor();

  const understood = await practice.due(giulia, 'acknowledge');
  expect(understood.recordId).toBe(problem.id);
  await proposals.doNext('button.write');
  expect(await practice.intoReply(UNDERSTOOD)).toContain('Gentile Ing. Rinaldi,');
  await practice.sendReply('Il materiale dell’ordine 4471, con una data certa.');

  await practice.closed(understood.id, 'message');
  await proposals.record('problem', ({ acknowledgedAt }) => acknowledgedAt !== null);
  const update = await practice.due(giulia, 'progress-update');
  expect(update.recordId).toBe(problem.id);
  // Heard is not solved: it stands with the problem, and so do the figures.
  const effects = new Effects(practice);
  await effects.stands(giulia, 'cooling', say('reason.rhythmNormal'));
  await effects.people(1, 'cooling');
});
