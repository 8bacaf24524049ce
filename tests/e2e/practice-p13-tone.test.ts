import { afterEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';
import { rowsOf } from './support/rowsOf';

let practice: Practice;
afterEach(async () => await practice?.close());

const anna = personOf('anna');
/** Her usual, and what has become of it. */
const long = (nth: number) =>
  `Ciao Marta,\n\nti scrivo con calma perché nella settimana ${nth} in laboratorio abbiamo finito il banco e volevo raccontarti com’è andata con la luce nuova.\n\nAnna`;
const short = (nth: number) => `Va bene, ${nth}.\n\nAnna`;

/** Anna's mail comes in, and is kept with its length. */
async function annaWrites(text: string): Promise<void> {
  const kept = async () =>
    (await rowsOf<{ length?: number }>(practice.panel, 'interactions')).filter(
      ({ length }) => length !== undefined,
    ).length;
  const before = await kept();
  await practice.premura.page.bringToFront();
  await practice.receive('anna-montaggio', text);
  await poll('the mail', async () => (await kept()) > before);
}

test('P13, in Italian: her mails have become short and no longer greet; our side first, a question, and it can be switched off', async () => {
  practice = await Practice.begin('it');
  const { panel, say } = practice;
  await practice.follow('anna-montaggio', anna);
  for (const day of [17, 18, 19, 20]) {
    await practice.moveTo(`2026-11-${day}T11:00`);
    await annaWrites(long(day));
  }
  // Our side: while her problem was open, the word came late.
  const on = (day: string) => Temporal.Instant.from(`2026-11-${day}T10:00:00Z`).epochMilliseconds;
  await practice.write(anna, {
    kind: 'problem',
    at: on('17'),
    toSolve: [{ words: 'il banco', solvedAt: on('24') }],
    gravity: 'normal',
    updateEveryDays: 2,
    acknowledgedAt: on('17'),
    nextWordBy: null,
    updates: [{ at: on('24'), words: null }],
    solvedAt: on('24'),
    confirmedAt: on('24'),
  });
  for (const day of [25, 26, 27]) {
    await practice.moveTo(`2026-11-${day}T11:00`);
    await annaWrites(short(day));
  }

  await panel.bringToFront();
  const words = [
    say('tone.lateUpdates.1'),
    say('tone.shorter', 'Anna'),
    say('tone.noGreeting', 'Anna'),
    say('tone.question'),
  ].join(' ');
  await panel.getByText(words).waitFor();
  // A question, no verdict: the status is what rhythm and facts say. The figure counts our late word.
  const effects = new Effects(practice);
  await effects.stands(anna, 'healthy');
  await effects.figure('figures.updates', say('figures.of', '1', '2'), anna.name);
  await effects.stands(anna, 'healthy', words);
  // In the panel only: nothing of it stands over the mail.
  await practice.button('tone.hide').click();
  await panel.getByText(words).waitFor({ state: 'detached' });
  await panel.reload();
  await panel.getByRole('heading', { name: anna.name }).waitFor();
  expect(await panel.getByText(say('tone.question')).count()).toBe(0);
});
