import { afterEach, expect, test } from 'vitest';
import { KeyboardUser } from './support/keyboardUser';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';
import { Proposals } from './support/proposals';
import { rowsOf } from './support/rowsOf';

/** Practices P3, P4, P13, P14 and P15 by keyboard alone. */
const anna = personOf('anna');
const giulia = personOf('giulia');
const paolo = personOf('paolo');
const bruno = personOf('bruno');

let practice: Practice;
afterEach(async () => await practice?.close());

async function begin(thread: string, person: { name: string; address: string }) {
  practice = await Practice.begin();
  await practice.follow(thread, person);
  return new KeyboardUser(practice);
}

test('P3 and P4: a complaint is written down and understood, kept posted without news, solved and confirmed', async () => {
  const user = await begin('belforte-4471', giulia);
  const proposals = new Proposals(practice);
  await proposals.card.waitFor();
  await user.press('suggestion.deed.complaint');
  const problem = await proposals.record('problem');
  const understood = await practice.due(giulia, 'acknowledge');
  await user.press('button.write');
  await user.intoReply('Ho letto, e ho preso nota');
  await practice.sendReply('Il materiale, con una data certa.');
  await practice.closed(understood.id, 'message');

  const update = await practice.due(giulia, 'progress-update');
  await practice.moveTo('2026-11-20T09:00');
  await user.today();
  await user.press('button.write', giulia);
  await user.intoReply('preferisco dirglielo');
  await practice.sendReply('Il corriere non risponde.');
  await practice.closed(update.id, 'message');

  await user.openMail(giulia);
  await user.press('record.problem.solved');
  await user.press('record.problem.confirmed');
  await practice.due(giulia, 'thank-you');
  expect(await practice.record(problem.id)).toMatchObject({ confirmedAt: expect.any(Number) });
});

test('P14: what they expect is written down, with its weak spot', async () => {
  const user = await begin('bruno-campioni', bruno);
  const label = (key: string) => practice.say(`record.expectations.${key}`);
  await user.press('record.write');
  await user.press('record.kind.expectations');
  await practice.panel.getByRole('textbox').first().waitFor();
  await user.fill(label('work'), 'il banco');
  await user.fill(label('expects'), 'Consegna in due parti.');
  await user.fill(label('weakSpot'), 'la dogana');
  await user.fill(label('weakOn'), '11262026');
  await user.press('button.save');
  await user.keys.isBack();
  const kept = await new Proposals(practice).record('expectations');
  expect(kept.weakSpots).toEqual([{ words: 'la dogana', on: '2026-11-26' }]);
});

test('P15: half-way one asks, and “worse than expected” is a problem at once', async () => {
  const user = await begin('paolo-degustazione', paolo);
  await practice.write(paolo, {
    kind: 'expectations',
    work: 'le luci della cantina',
    expects: 'tutto acceso per la vendemmia',
    wouldDisappoint: null,
    cannotPromise: null,
    weakSpots: [],
    startsOn: '2026-11-17',
    endsOn: '2026-12-17',
    noticeOn: null,
    checkpoints: [],
    balancedAt: null,
  });
  const { id: contactId } = await practice.contact(paolo.address);
  await practice.ask('careChanged', { contactId, care: {}, without: [], cadenceDays: 365 });
  const points = await practice.followUps(paolo, 'checkpoint');
  const halfWay = points.find(({ aspect }) => aspect === 'half-way');
  await practice.moveTo('2026-12-02T09:00');
  await user.today();
  await user.press('button.write', paolo);
  await user.newMessage(async () => user.press('button.newMessage'), 'Basta una riga.');
  await practice.closed(halfWay?.id ?? '', 'message');

  await user.keys.tabTo(practice.say('frame.contact'));
  await user.keys.press('Enter');
  await user.press('record.checkpoint.worse');
  await user.fill(practice.say('record.problem.toSolve'), 'i cavi in vista');
  await user.press('button.save');
  await user.keys.isBack();
  const problem = await new Proposals(practice).record('problem');
  expect(problem.toSolve.map(({ words }) => words)).toEqual(['i cavi in vista']);
});

test('P13: the question about a changed tone is found with the keys, and switched off', async () => {
  const user = await begin('anna-montaggio', anna);
  await annaBecomesShort();
  const question = practice.panel.getByText(practice.say('tone.question'));
  await practice.panel.bringToFront();
  await question.waitFor();
  await user.press('tone.hide');
  await user.keys.isBack();
  await question.waitFor({ state: 'detached' });
  expect(await question.count()).toBe(0);
});

/** Four long mails as she writes them, then three of a few words. */
async function annaBecomesShort(): Promise<void> {
  const long =
    'Ciao Marta,\n\nti scrivo con calma perché in laboratorio abbiamo finito il banco e volevo raccontarti com’è andata con la luce nuova';
  for (const day of [17, 18, 19, 20, 25, 26, 27]) {
    await practice.moveTo(`2026-11-${day}T11:00`);
    const before = await lengthsKept();
    await practice.premura.page.bringToFront();
    const text = day > 20 ? `Va bene, ${day}.` : `${long}, ${day}.`;
    await practice.receive('anna-montaggio', `${text}\n\nAnna`);
    await poll('the mail', async () => (await lengthsKept()) > before);
  }
}

async function lengthsKept(): Promise<number> {
  const kept = await rowsOf<{ length?: number }>(practice.panel, 'interactions');
  return kept.filter(({ length }) => length !== undefined).length;
}
