import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '@/domain/mail/reading';
import { onFollowed } from '@/entrypoints/background/onFollowed';
import { leaveAlone } from '@/entrypoints/background/suggestions/leaveAlone';
import { onSuggestionAccepted } from '@/entrypoints/background/suggestions/onSuggestionAccepted';
import { onSuggestionDeclined } from '@/entrypoints/background/suggestions/onSuggestionDeclined';
import { suggestFrom } from '@/entrypoints/background/suggestions/suggestFrom';
import { onUndo } from '@/entrypoints/background/onUndo';
import { saveThread } from '@/entrypoints/background/saveThread';
import { contactById } from '@/storage/contacts';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { recordsAbout } from '@/storage/records';
import { suggestionsAbout } from '@/storage/suggestions';
import { aContact } from '../../builders/aContact';
import { aMessage, aReading } from '../../builders/aReading';
import { aProblem, aPromise } from '../../builders/aRecord';
import { freshBackground } from './freshBackground';

const panel = { from: 'extension', tabId: null } as const;
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const COMPLAINT = 'Le lampade sono arrivate danneggiate per la seconda volta.';

beforeEach(async () => {
  await freshBackground(now);
  await db.contacts.put(contactRow(aContact()));
});

const clock = () => Temporal.Now.instant();

/** As when the thread is opened: what it shows is kept, then judged. */
async function opened(...messages: readonly (Partial<Message> & { sentAt: string })[]) {
  const reading = aReading(messages.map(aMessage));
  await saveThread(crypto.randomUUID(), reading, { restsOn: [], now: clock() });
  await suggestFrom(reading, clock());
}

const at = (hour: string) => `2026-11-19T${hour}:00+01:00`;
const all = () => suggestionsAbout('anna');
const shown = async () =>
  (await all())
    .filter(({ state }) => state === 'open')
    .map(({ kind, quote }) => `${kind}: ${quote}`);

const accepting = (suggestionId: string) => ({
  actId: 'accept',
  suggestionId,
  recordId: 'record-1',
  followUpId: 'follow-up-1',
  what: 'le lampade danneggiate',
  when: null,
  reason: null,
});

describe('what an open thread calls for', () => {
  test('is proposed once, with the words it stands on', async () => {
    await opened({ sentAt: at('09:10'), text: `Buongiorno, ${COMPLAINT}\nAnna` });
    await opened({ sentAt: at('09:10'), text: `Buongiorno, ${COMPLAINT}\nAnna` });
    expect(await shown()).toEqual([`complaint: Buongiorno, ${COMPLAINT}`]);
    expect(await db.suggestions.count()).toBe(1);
  });

  test('says nothing about people who are not followed', async () => {
    await db.contacts.put(contactRow(aContact({ followedSince: null })));
    await opened({ sentAt: at('09:10'), text: COMPLAINT });
    expect(await db.suggestions.count()).toBe(0);
  });

  test('says nothing of what stands only in a quote, or is weeks old', async () => {
    await opened({
      sentAt: at('09:10'),
      text: `Ok.\n\nIl 18/11/2026 Marta ha scritto:\n> ${COMPLAINT}`,
    });
    await opened({ sentAt: '2026-10-19T09:10:00+01:00', text: COMPLAINT });
    expect(await db.suggestions.count()).toBe(0);
  });

  test('is one a thread: the graver one takes the place of the other', async () => {
    const praise = { sentAt: at('08:00'), text: 'Il montatore è stato bravissimo, davvero.' };
    await opened(praise);
    expect(await shown()).toEqual([expect.stringContaining('praise')]);
    await opened(praise, { sentAt: at('09:10'), text: COMPLAINT });
    expect(await shown()).toEqual([`complaint: ${COMPLAINT}`]);
    await opened(praise, { sentAt: at('09:30'), text: 'Il vostro tecnico è stato bravissimo.' });
    expect(await shown()).toEqual([`complaint: ${COMPLAINT}`]);
    expect((await all()).find(({ state }) => state === 'left')?.quote).toBeNull();
  });

  test('leaves after three days, and its words with it', async () => {
    await opened({ sentAt: at('09:10'), text: COMPLAINT });
    vi.setSystemTime(now.add({ hours: 73 }).epochMilliseconds);
    await opened({ sentAt: '2026-11-22T09:30:00+01:00', text: 'Il vostro tecnico è bravissimo.' });
    const left = (await all()).find(({ kind }) => kind === 'complaint');
    expect(left).toMatchObject({ state: 'left', quote: null, what: null });
  });
});

test('as time passes what nobody decided leaves, whether a mail is opened or not', async () => {
  await opened({ sentAt: at('09:10'), text: COMPLAINT });
  await leaveAlone(now.add({ hours: 71 }));
  expect(await shown()).toHaveLength(1);
  await leaveAlone(now.add({ hours: 73 }));
  expect(await all()).toMatchObject([{ state: 'left', quote: null }]);
});

test('of somebody who is no longer followed no words of a proposal are kept, and undo brings it back', async () => {
  await opened({ sentAt: at('09:10'), text: COMPLAINT });
  await onFollowed({ actId: 'stop', contactId: 'anna', follow: false }, panel);
  expect(await all()).toMatchObject([{ state: 'left', quote: null }]);
  await onUndo({ actId: 'stop' }, panel);
  expect(await shown()).toEqual([`complaint: ${COMPLAINT}`]);
});

describe('what the user has just sent', () => {
  test('is a promise with its day, the gravest alone', async () => {
    const text = 'Grazie per la telefonata. Le mando il preventivo entro venerdì.';
    await opened({ sentAt: at('09:40'), direction: 'out', text });
    const [promise] = await all();
    expect(promise).toMatchObject({ kind: 'promise', due: '2026-11-20', what: 'il preventivo' });
    expect(await db.suggestions.count()).toBe(1);
  });

  test('does not thank twice: a mail that thanks owes no thanks', async () => {
    const text = 'Grazie per il tempo che mi ha dedicato ieri al telefono.';
    await opened({ sentAt: at('09:40'), direction: 'out', text });
    expect(await db.suggestions.count()).toBe(0);
  });
});

describe('a decision', () => {
  test('a complaint that is accepted becomes a problem, and undo brings the suggestion back', async () => {
    await opened({ sentAt: at('09:10'), text: COMPLAINT });
    const [suggestion] = await all();
    await onSuggestionAccepted(accepting(suggestion?.id ?? ''), panel);
    expect(await recordsAbout('anna')).toMatchObject([
      { kind: 'problem', quote: COMPLAINT, toSolve: [{ words: 'le lampade danneggiate' }] },
    ]);
    expect(await all()).toMatchObject([{ state: 'accepted', quote: null }]);

    await onUndo({ actId: 'accept' }, panel);
    expect(await recordsAbout('anna')).toEqual([]);
    expect(await shown()).toEqual([`complaint: ${COMPLAINT}`]);
  });

  test('kind words that are accepted are kept, and thanks for them are due', async () => {
    await opened({ sentAt: at('09:10'), text: 'Il vostro montatore è stato bravissimo.' });
    const [suggestion] = await all();
    const { thankYouId } = await onSuggestionAccepted(accepting(suggestion?.id ?? ''), panel);
    expect(await recordsAbout('anna')).toMatchObject([{ kind: 'kind-words' }]);
    expect(await unsettledFollowUpsOf('anna')).toMatchObject([
      { id: thankYouId, kind: 'thank-you', occasion: 'for-kind-words', recordId: 'record-1' },
    ]);
  });

  test('for time that was given thanks are due, and nothing is written down', async () => {
    const text = 'La ringrazio per la visita di ieri e per il tempo che ci ha dedicato.';
    await opened({ sentAt: at('09:10'), text });
    const [suggestion] = await all();
    expect(suggestion?.kind).toBe('thanks-owed');
    const { thankYouId } = await onSuggestionAccepted(accepting(suggestion?.id ?? ''), panel);
    expect(thankYouId).toBe('follow-up-1');
    expect(await recordsAbout('anna')).toEqual([]);
  });

  test('an order is about what the subject says, where the words do not', async () => {
    await opened({ sentAt: at('09:10'), text: 'Ok, procediamo.' });
    const [suggestion] = await all();
    expect(suggestion).toMatchObject({ kind: 'order', what: 'Montaggio finito' });
  });

  test('a request that is accepted is an answer owed', async () => {
    const text = 'Buongiorno, mi mandi il listino nuovo entro giovedì.';
    await opened({ sentAt: at('09:10'), text });
    const [suggestion] = await all();
    expect(suggestion?.kind).toBe('question');
    await onSuggestionAccepted(accepting(suggestion?.id ?? ''), panel);
    expect(await unsettledFollowUpsOf('anna')).toMatchObject([{ kind: 'reply' }]);
  });

  test('what was turned down does not come back, nor the same words in another mail', async () => {
    await opened({ sentAt: at('09:10'), text: COMPLAINT });
    const [suggestion] = await all();
    await onSuggestionDeclined(
      { actId: 'no', suggestionId: suggestion?.id ?? '', never: false },
      panel,
    );
    await opened({ sentAt: at('09:10'), text: COMPLAINT });
    await opened({ sentAt: at('09:20'), text: COMPLAINT });
    expect(await shown()).toEqual([]);
    await onUndo({ actId: 'no' }, panel);
    expect(await shown()).toEqual([`complaint: ${COMPLAINT}`]);
  });

  test('never for this person: other words of the kind are not proposed either', async () => {
    await opened({ sentAt: at('09:10'), text: COMPLAINT });
    const [suggestion] = await all();
    await onSuggestionDeclined(
      { actId: 'no', suggestionId: suggestion?.id ?? '', never: true },
      panel,
    );
    expect((await contactById('anna'))?.care?.neverSuggest).toEqual(['complaint']);
    await opened({
      sentAt: at('09:30'),
      text: 'La fattura è di nuovo sbagliata, non è possibile.',
    });
    expect(await shown()).toEqual([]);
  });
});

describe('a day that Premura keeps already', () => {
  const own = (text: string) =>
    opened({ id: `m-${text}`, sentAt: at('09:50'), direction: 'out', text });
  const HEAR = 'Avrà mie notizie entro venerdì.';

  test('the next word of a problem is proposed as a promise only where no record holds its day', async () => {
    const nextWordBy = { on: '2026-11-20' };
    await db.records.put(aProblem({ nextWordBy }));
    await own(HEAR);
    expect(await shown()).toEqual([]);
    await db.records.put(aProblem({ nextWordBy: { on: '2026-11-24' } }));
    await own(`Gentile Anna. ${HEAR}`);
    expect(await shown()).toEqual([`promise: ${HEAR}`]);
  });

  test('a thing that is promised for the day of the next word is proposed', async () => {
    await db.records.put(aProblem({ nextWordBy: { on: '2026-11-20' } }));
    await own('Le mando i due pezzi di ricambio entro venerdì.');
    expect(await shown()).toHaveLength(1);
  });

  test('a promise that was agreed anew is not written down twice; another thing for that day is proposed', async () => {
    await db.records.put(aPromise({ what: 'il preventivo', due: { on: '2026-11-20' } }));
    await own('Le mando il preventivo entro venerdì.');
    expect(await shown()).toEqual([]);
    await own('Le mando anche i disegni entro venerdì.');
    expect(await shown()).toHaveLength(1);
  });
});
