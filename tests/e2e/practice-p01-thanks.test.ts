import { afterEach, beforeEach, expect, test } from 'vitest';
import { Effects } from './support/effects';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Practice } from './support/practice';

const anna = personOf('anna');
const RED = '#9f380a';

let practice: Practice;
beforeEach(async () => {
  practice = await Practice.begin();
  await practice.follow('anna-montaggio', anna);
});
afterEach(async () => {
  await practice?.close();
});

/** An order, just written down. */
const ordered = async (what: string) =>
  practice.write(anna, { kind: 'order', what, isFirst: false, deliveredOn: null });

test('an order is thanked for at once, in the reply, with the line left to the user; once it is sent it is done', async () => {
  const { panel, say, premura } = practice;
  await ordered('le lampade del banco');
  const thanks = await practice.due(anna, 'thank-you');
  await practice.today();
  await practice.row(anna).getByText(say('followUp.thankYou.forAnOrder')).waitFor();
  expect((await premura.badge()).color).not.toBe(RED);
  await practice.press('button.thank', anna);
  await panel.getByText(say('thank.prompt.forAnOrder')).waitFor();
  const text = await practice.intoReply('grazie della fiducia');
  expect(text).toContain("È arrivato l'ordine per le lampade del banco: grazie della fiducia.");
  expect(text).not.toContain(say('thank.prompt.forAnOrder'));
  await practice.sendReply('Partono giovedì.');
  expect((await practice.closed(thanks.id, 'message')).state).toBe('done');
  // Thanked this week: another order offers no thanks again.
  await ordered('le staffe');
  const open = (await practice.followUps(anna, 'thank-you')).filter(
    ({ state }) => state === 'open',
  );
  expect(open).toEqual([]);
  // Nothing stands against her, and the thanks were a word too; once the next day is over, the figure counts them.
  const effects = new Effects(practice);
  await effects.stands(anna, 'healthy', say('status.few.n', '3', '24'));
  await practice.moveTo('2026-11-19T09:00');
  await effects.figure('figures.thanked', '1 of 1');
});

test('thanks that nobody sent never redden; after three working days they join the next mail, or leave quietly', async () => {
  const { panel, premura, say } = practice;
  await ordered('le lampade del banco');
  const thanks = await practice.due(anna, 'thank-you');
  await practice.moveTo('2026-11-19T09:00');
  await poll('the badge', async () => (await premura.badge()).text === '1');
  expect((await premura.badge()).color).not.toBe(RED);
  // Never a judgement of the relationship; but the figure names whom it is late for.
  const effects = new Effects(practice);
  await effects.figure('figures.thanked', '0 of 1', anna.name);
  await effects.stands(anna, 'healthy');

  await practice.moveTo('2026-11-20T18:01');
  await poll('no badge', async () => (await premura.badge()).text === '');
  expect(await practice.due(anna, 'thank-you')).toMatchObject({ id: thanks.id, joins: true });

  // A question that is due can take them along; the mail that goes out without them is their end.
  await practice.write(anna, {
    kind: 'problem',
    toSolve: [{ words: 'la staffa piegata', solvedAt: null }],
    gravity: 'normal',
    updateEveryDays: 2,
    acknowledgedAt: null,
    nextWordBy: null,
    updates: [],
    solvedAt: null,
    confirmedAt: null,
  });
  await practice.today();
  await practice.press('button.write', anna);
  await panel.getByRole('checkbox', { name: say('followUp.thankYou.forAnOrder') }).waitFor();
  await practice.intoReply('Se ho capito male');
  await practice.sendReply('Una staffa è piegata.');
  expect((await practice.closed(thanks.id, 'time')).state).toBe('dismissed');
});

// The one whose mail is open may come first, or last.
test.for(['anna-montaggio', 'bruno-campioni'])(
  'several thanks at a day’s end go one after another, beginning over %s',
  async (openMail) => {
    const { panel, say } = practice;
    const bruno = personOf('bruno');
    await practice.follow('bruno-campioni', bruno);
    await practice.premura.openThread(openMail);
    const order = { kind: 'order', what: 'le lampade', isFirst: false, deliveredOn: null } as const;
    await practice.write(anna, order);
    await practice.write(bruno, order);
    const [hers, his] = [
      await practice.due(anna, 'thank-you'),
      await practice.due(bruno, 'thank-you'),
    ];
    await practice.today();
    await panel.getByRole('button', { name: say('button.thankAll', '2'), exact: true }).click();
    for (let left = 2; left > 0; left -= 1) {
      await practice.intoReply('grazie della fiducia');
      await practice.sendReply('Partono giovedì.');
      await panel.bringToFront();
    }
    await practice.closed(hers.id, 'message');
    await practice.closed(his.id, 'message');
    expect(await panel.getByRole('dialog').count()).toBe(0);
  },
);
