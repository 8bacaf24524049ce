import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { KindWordLately } from '@/components/today/EmptyDay';
import { TodayView, type TodayViewProps } from '@/components/today/TodayView';
import { todayRows } from '@/components/today/todayRows';
import type { FollowUp } from '@/domain/followUps/followUp';
import { scheduled } from '@/domain/followUps/scheduled';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { me } from '../../builders/aReading';
import { aMoment, inRome } from '../aMoment';
import { ofARecord } from '../../builders/aRecord';

afterEach(cleanup);

const names = { anna: 'Anna Conti', lena: 'Lena Krüger', sara: 'Sara Rossi', paolo: 'Paolo Bassi' };

/** A follow-up as it lies in storage, with the instant from which it is overdue. */
function due(contactId: keyof typeof names, of: Partial<FollowUp>): FollowUp {
  const id = `${contactId}-${of.kind}-${of.topic}`;
  return scheduled(aFollowUp({ id, contactId, topic: null, ...of }), 'Europe/Rome');
}

const waiting = due('lena', { kind: 'reply', topic: 'Cable', due: { at: '2026-11-19T11:00:00Z' } });
const thanks = due('anna', {
  kind: 'thank-you',
  occasion: 'after-a-meeting',
  due: { at: '2026-11-20T17:00:00Z' },
});
const quiet = due('paolo', { kind: 'check-in', due: { on: '2026-11-19' } });
const today = due('sara', { topic: 'The list', due: { on: '2026-11-19' } });
const quote = due('sara', { topic: 'The quote', due: { on: '2026-11-20' } });

function show(
  followUps: readonly FollowUp[],
  {
    peopleADay = 12,
    kindWord = null,
    week = null,
  }: Partial<Pick<TodayViewProps, 'peopleADay' | 'kindWord' | 'week'>> = {},
) {
  const acts = {
    onOpen: vi.fn(),
    onThank: vi.fn(),
    onWrite: vi.fn(),
    onOpenMail: vi.fn(),
    onTalk: vi.fn(),
    onCard: vi.fn(),
    onThankAll: vi.fn(),
    onDone: vi.fn(),
  };
  const contacts = Object.entries(names).map(([id, name]) => {
    const contact = aContact({ id, name });
    return { ...contact, rhythm: { ...contact.rhythm, lastAt: inRome('2026-10-17T20:00') } };
  });
  render(
    <TodayView
      rows={todayRows(followUps, aMoment())}
      contacts={new Map(contacts.map((contact) => [contact.id, contact]))}
      peopleADay={peopleADay}
      kindWord={kindWord}
      week={week}
      moment={aMoment()}
      {...acts}
    />,
  );
  return acts;
}

const group = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the day has its date, its people and about how long they take', () => {
  show([waiting, thanks, quiet, quote]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Thursday 19 November');
  expect(screen.getByText('3 people, about 15 minutes.')).toBeTruthy();
});

test('several fresh thanks are one thing to do; what waits in a reply is not among them', () => {
  const more = due('lena', { kind: 'thank-you', due: thanks.due });
  const { onThankAll } = show([thanks, more]);
  press('Thank 2 people');
  expect(onThankAll).toHaveBeenCalledExactlyOnceWith(['anna', 'lena']);
  cleanup();
  const writtenIn = { account: me.address, threadId: 't-1', at: 0, newestAt: 0 };
  show([thanks, { ...more, writtenIn }]);
  expect(screen.queryByRole('button', { name: /^Thank \d/u })).toBeNull();
});

test('everybody stands in one group, by what leads', () => {
  show([quote, quiet, thanks, waiting]);
  const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(['Waiting for a word from you', 'Thanks', 'Today', 'Tomorrow']);
  expect(group('Waiting for a word from you').getByText('An answer to “Cable”')).toBeTruthy();
  expect(group('Waiting for a word from you').getByText('3 hours late')).toBeTruthy();
  expect(group('Thanks').getByText('Thanks for the meeting')).toBeTruthy();
  expect(group('Tomorrow').getByText('The quote')).toBeTruthy();
  expect(group('Today').getByText('Paolo Bassi')).toBeTruthy();
});

test('whom to ask today stands under today; who is silent past that day goes quiet, without red', () => {
  const past = due('anna', { kind: 'check-in', due: { on: '2026-11-13' } });
  show([quiet, past]);
  expect(group('Today').getByText('Paolo Bassi')).toBeTruthy();
  expect(group('Going quiet').getByText('Anna Conti')).toBeTruthy();
  expect(group('Going quiet').getByText('no word for 32 days').className).not.toContain('late');
});

test('a check-in put off to today stands under today', () => {
  const past = { kind: 'check-in', due: { on: '2026-11-10' } } as const;
  show([due('paolo', { ...past, state: 'snoozed', until: { on: '2026-11-19' } })]);
  expect(group('Today').getByText('Paolo Bassi')).toBeTruthy();
});

test('thanks that wait in the reply are not offered anew', () => {
  const place = { account: me.address, threadId: 't-1', at: 0, newestAt: 0 };
  const { onDone, onThank } = show([{ ...thanks, writtenIn: place }]);
  expect(screen.getByText('in the reply, not sent yet')).toBeTruthy();
  press('Already done: Anna Conti');
  expect(onDone).toHaveBeenCalledOnce();
  expect(onThank).not.toHaveBeenCalled();
});

test.each([
  [{ threadId: null }, 'in a new message, not sent yet'],
  [{ threadId: null, scheduled: true }, 'scheduled, not sent yet'],
  [{ threadId: 't-1' }, 'in the reply, not sent yet'],
] as const)('a check-in that is written says where it waits: %o', (of, words) => {
  const place = { account: me.address, at: 0, newestAt: 0, ...of };
  const { onDone, onWrite } = show([{ ...quiet, writtenIn: place }]);
  expect(screen.getByText(words)).toBeTruthy();
  press('Already done: Paolo Bassi');
  expect(onDone).toHaveBeenCalledOnce();
  expect(onWrite).not.toHaveBeenCalled();
});

test('one person is one row, with how much more there is', () => {
  const list = due('lena', { topic: 'list', due: { on: '2026-11-19' } });
  const plan = due('lena', { topic: 'plan', due: { on: '2026-11-18' } });
  show([list, waiting, plan]);
  expect(screen.getByText('An answer to “Cable” and 2 more')).toBeTruthy();
  expect(screen.getAllByText('Lena Krüger')).toHaveLength(1);
  expect(screen.getByText('1 person, about 5 minutes.')).toBeTruthy();
});

test('each row has its deed, and opens the card of its person', () => {
  const { onOpenMail, onThank, onWrite, onDone, onOpen } = show([waiting, thanks, quiet, today]);
  press('Open: Lena Krüger');
  expect(onOpenMail).toHaveBeenCalledWith(waiting);
  press('Thank: Anna Conti');
  expect(onThank).toHaveBeenCalledWith(thanks);
  press('Write: Paolo Bassi');
  expect(onWrite).toHaveBeenCalledWith(quiet);
  press('Done: Sara Rossi');
  expect(onDone).toHaveBeenCalledWith(today);
  fireEvent.click(screen.getByText('Lena Krüger'));
  expect(onOpen).toHaveBeenCalledWith('lena');
});

test('only the first deed is filled', () => {
  show([waiting, thanks, quiet]);
  const filled = screen
    .getAllByRole('button')
    .filter(({ className }) => /\bmain\b/u.test(className));
  expect(filled.map((button) => button.getAttribute('aria-label'))).toEqual(['Open: Lena Krüger']);
});

test('more people than one can look after wait, and can be seen', () => {
  show([waiting, thanks, quiet], { peopleADay: 2 });
  expect(screen.queryByText('Paolo Bassi')).toBeNull();
  expect(screen.getByText('1 more can wait')).toBeTruthy();
  press('See them');
  expect(screen.getByText('Paolo Bassi')).toBeTruthy();
});

test('what is put off to tomorrow does not stand in today', () => {
  show([due('lena', { kind: 'reply', state: 'snoozed', until: { on: '2026-11-20' } })]);
  expect(group('Tomorrow').getByText('Lena Krüger')).toBeTruthy();
  expect(screen.getByText('Nobody is waiting for you.')).toBeTruthy();
});

test('an empty day is good news', () => {
  show([]);
  expect(screen.getByText('Nobody is waiting for you.')).toBeTruthy();
  expect(screen.getByText('A good moment for a word that nobody expects.')).toBeTruthy();
  expect(screen.queryByRole('region')).toBeNull();
});

test.each([
  [{ thanked: 4, kept: 3 }, 'This week: 4 people thanked, 3 promises kept.'],
  [{ thanked: 1, kept: 0 }, 'This week: 1 person thanked.'],
  [{ thanked: 0, kept: 1 }, 'This week: 1 promise kept.'],
  [{ thanked: 0, kept: 0 }, 'A good moment for a word that nobody expects.'],
])('an empty day tells what was done this week: %o', (week, words) => {
  show([], { week });
  expect(screen.getByText(words)).toBeTruthy();
});

const praise = {
  name: 'Anna Conti',
  said: { ...ofARecord, kind: 'kind-words', words: 'Siete stati puntualissimi.' },
} as const satisfies KindWordLately;

test('an empty day tells the kind words that somebody has said lately', () => {
  show([], { kindWord: praise });
  const lately = group('Kind words lately');
  expect(lately.getByText('“Siete stati puntualissimi.”')).toBeTruthy();
  expect(lately.getByText('Anna Conti').parentElement?.textContent).toBe('Anna Conti, 17 Nov');
});

test('a day on which somebody waits has no room for them', () => {
  show([waiting], { kindWord: praise });
  expect(screen.queryByText('“Siete stati puntualissimi.”')).toBeNull();
});

test.each([
  [6, 'half an hour'],
  [12, 'an hour'],
  [25, '2 hours'],
])('%i people are about %s', async (people, words) => {
  const { durationWords } = await import('@/components/today/durationWords');
  expect(durationWords(people)).toBe(words);
});
