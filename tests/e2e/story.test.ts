import { afterEach, describe, expect, test } from 'vitest';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

const THREAD = 'anna-montaggio';
/** VOICE 1b, tu: what Premura writes to Anna after a call that went badly. */
const OPENING = 'Non è stata una telefonata facile: grazie di avermi parlato chiaro.';
const CLOSE = 'Ho capito quanto pesa.';

let premura: Premura;
afterEach(async () => {
  await premura?.close();
});

const say = wordsIn('en');

interface FollowUpRow {
  readonly kind: string;
  readonly state: string;
  readonly due: { readonly on?: string };
}
interface ContactRow {
  readonly addresses: readonly string[];
  readonly rhythm: { readonly coolingAt: number };
}
interface InteractionRow {
  readonly direction: string;
  readonly at: number;
  readonly messageId?: string;
  readonly threadId?: string;
  readonly toldBy?: string;
}

/** The whole way: from the thread to the panel, back into the reply, sent, noted, planned anew. */
async function liveTheStory(before: () => Promise<void>): Promise<void> {
  const { page, openThread, panelInTab, badge, clickInBar, barText, mailbox } = premura;
  const panel = await panelInTab();
  const steps = new Steps(premura, panel, say);
  await page.bringToFront();
  await before();
  await steps.readWhole('anna-forno');
  await before();
  await steps.follow('Anna Conti');
  await steps.readWhole('anna-inaugurazione');

  await before();
  const thread = await openThread(THREAD);
  const newest = thread.messages.at(-1)?.at ?? 0;
  await panel
    .getByText('Montaggio')
    .or(panel.getByRole('heading', { name: 'Anna Conti' }))
    .first()
    .waitFor();

  await panel.getByText('anna@vetreriaconti.example').first().waitFor();
  await panel.getByText(say('status.name.healthy')).first().waitFor();
  await panel.getByText(/You and Anna usually write every 2\d days/u).waitFor();

  await before();
  await steps.logBadCall();

  await panel.getByText(OPENING).waitFor();
  await poll('the badge', async () => (await badge()).text === '1');
  expect((await badge()).color).toBe('#9f380a');
  await panel.getByText(say('frame.waiting.1', '1')).waitFor({ state: 'attached', timeout: 2_000 });
  await panel.getByRole('button', { name: say('button.close') }).click();
  await page.bringToFront();
  await poll('the deed in the bar', async () => (await barText()).includes(say('bar.thanksTalk')));

  await steps.beginReply('Ti mando il disegno domani.');
  await before();
  await clickInBar(say('bar.thank'));
  await poll('the text', async () => (await steps.editor.innerText()).includes(CLOSE));
  const written = await steps.editor.innerText();
  expect(written.startsWith('Ti mando il disegno domani.')).toBe(true);
  expect(written).toContain('Ciao Anna,');
  expect(written).toContain(OPENING);
  expect(await steps.editor.locator('.gmail_signature').count()).toBe(1);
  await page.keyboard.type('Rivediamo insieme le misure.');

  await before();
  await steps.send();
  await poll('what was noted', async () => (await barText()).includes(say('bar.undo')));
  const followUps = await rowsOf<FollowUpRow>(panel, 'followUps');
  expect(followUps.filter(({ kind }) => kind === 'thank-you').map(({ state }) => state)).toEqual([
    'done',
  ]);
  const mail = mailbox.thread(thread.id).messages.at(-1);
  expect(JSON.stringify(mail)).toContain('Rivediamo insieme le misure.');
  // Told by its sending, by the thread and by lists: one word, dated by the mailbox's own clock.
  const kept = await poll('the mail itself', async () => {
    const all = await rowsOf<InteractionRow>(panel, 'interactions');
    const own = all.filter(
      ({ direction, threadId, at }) => direction === 'out' && threadId === thread.id && at > newest,
    );
    const areRead = own.every(({ toldBy }) => toldBy === undefined);
    return own.length > 0 && areRead ? own : null;
  });
  expect(kept.map(({ messageId }) => messageId)).toEqual([mail?.id]);
  await poll('an empty badge', async () => (await badge()).text === '');

  // Sending, thread and lists each bring it up to date; what counts is what stands in the end.
  const next = await poll('the next check-in', async () => {
    const due = await rowsOf<FollowUpRow>(panel, 'followUps');
    const contacts = await rowsOf<ContactRow>(panel, 'contacts');
    const anna = contacts.find(({ addresses }) => addresses.includes('anna@vetreriaconti.example'));
    const checkIn = due.find(({ kind, state }) => kind === 'check-in' && state === 'open');
    return anna === undefined || checkIn === undefined ? null : { anna, checkIn };
  });
  const cooling = Temporal.Instant.fromEpochMilliseconds(next.anna.rhythm.coolingAt);
  const day = cooling.toZonedDateTimeISO('Europe/Rome').toPlainDate().toString();
  expect(next.checkIn.due.on).toBe(day);
}

/** What left the browser, what a policy refused, what went wrong: all of it must be nothing. */
function leftovers(): readonly unknown[] {
  const { strangers, violations, errors } = premura.witness;
  return [...strangers, ...violations, ...errors];
}

describe('from the thread to the panel and back', () => {
  test.each(['en', 'it', 'ar'] as const)('over Gmail in %s', async (hl) => {
    premura = await launchPremura({ hl });
    await liveTheStory(async () => {});
    expect(leftovers()).toEqual([]);
  });

  test('with the worker killed before each step', async () => {
    premura = await launchPremura();
    await liveTheStory(() => premura.killServiceWorker());
    expect(leftovers()).toEqual([]);
  });
});

test('after the extension is reloaded the old script is silent and asks for a reload', async () => {
  premura = await launchPremura();
  const { page, openThread, reloadExtension, barText, clickInBar, panelInTab } = premura;
  await openThread(THREAD);
  await poll('the bar', async () => (await barText()) !== '');
  const before = await panelInTab();
  const known = await rowsOf(before, 'interactions');
  expect(known.length).toBeGreaterThan(0);
  await reloadExtension();
  await page.bringToFront();
  await openThread('anna-inaugurazione');
  await poll('the old bar', async () => (await barText()).includes(say('bar.updated')));
  const panel = await panelInTab();
  await panel.getByText(say('state.reloadMore')).waitFor();
  expect(await rowsOf(panel, 'interactions')).toEqual(known);
  await page.bringToFront();
  await Promise.all([page.waitForEvent('load'), clickInBar(say('bar.reload'))]);
  await openThread(THREAD);
  const isNew = (text: string) => text !== '' && !text.includes(say('bar.updated'));
  await poll('the new bar', async () => isNew(await barText()));
  expect(await page.locator('[data-premura-bar]').count()).toBe(1);
});
