import { afterEach, beforeEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';

const lena = personOf('lena');
const bruno = personOf('bruno');
const RED = '#9f380a';

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin();
});
afterEach(async () => {
  await practice?.close();
});

/** Lena asks, and has her answer. */
async function answerWithin(askedAt: string, answeredAt: string): Promise<void> {
  await practice.moveTo(askedAt);
  await practice.premura.page.bringToFront();
  await practice.receive('lena-kabel', 'Guten Tag,\n\nhaben Sie auch zwei Meter?\n\nLena Krüger');
  const owed = await practice.due(lena, 'reply');
  await practice.moveTo(answeredAt);
  await practice.steps.beginReply('ja, ab Lager.');
  await practice.steps.send();
  await practice.closed(owed.id, 'message');
}

test('an answer is owed by what this person is used to, not by a fixed number; sending it closes it', async () => {
  const { premura, steps } = practice;
  await steps.readWhole('lena-halle-1');
  await practice.follow('lena-kabel', lena);
  const owed = await practice.due(lena, 'reply');
  // Asked before the working day began; Lena is used to less than two hours, so it is due that morning.
  const due = Temporal.Instant.from('at' in owed.due ? owed.due.at : '').toZonedDateTimeISO(
    'Europe/Rome',
  );
  expect(due.toPlainDate().toString()).toBe('2026-11-17');
  expect(due.hour).toBeLessThan(13);
  await practice.moveTo('2026-11-17T14:00');
  await poll('red', async () => (await premura.badge()).color === RED);
  const effects = new Effects(practice);
  await effects.stands(lena, 'cooling');
  await practice.today();
  await practice.row(lena).waitFor();
  await steps.beginReply('das mit fünf Metern.');
  await steps.send();
  await practice.closed(owed.id, 'message');
  await poll('no badge', async () => (await premura.badge()).text === '');
  await effects.stands(lena, 'healthy');
  // Two more, each within the hour: the median of three, beside what people are used to.
  await answerWithin('2026-11-18T10:00', '2026-11-18T11:00');
  await answerWithin('2026-11-19T10:00', '2026-11-19T11:00');
  await effects.figure(
    'figures.firstAnswer',
    practice.say('figures.allAnswers', practice.say('figures.hours', '1')),
    practice.say('figures.usedTo', practice.say('figures.hours', '1.3')),
  );
});

test('*Already done* closes a question that was answered elsewhere, and hides no question of later', async () => {
  await practice.follow('bruno-vetrina', bruno);
  await practice.receive('bruno-vetrina', 'Ciao Marta,\n\nriesci a mandarmi il listino?\n\nBruno');
  const first = await practice.due(bruno, 'reply');
  // A short question says so: it is done between two calls.
  await practice.today();
  await practice.row(bruno).getByText('about two minutes').waitFor();
  await practice.card(bruno);
  await practice.button('button.alreadyDone').click();
  await practice.closed(first.id, 'user');
  await practice.moveTo('2026-11-18T10:00');
  await practice.premura.page.bringToFront();
  await practice.receive('bruno-vetrina', 'Ciao Marta,\n\ne quando arriva il furgone?\n\nBruno');
  const second = await practice.due(bruno, 'reply');
  expect(second.id).not.toBe(first.id);
});
