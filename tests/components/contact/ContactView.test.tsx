import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ContactView, type ContactViewProps } from '@/components/contact/ContactView';
import type { Interaction } from '@/domain/mail/interaction';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { retentionPolicy } from '@/domain/retention/policy';
import { aContact } from '../../builders/aContact';
import { someFacts } from '../../builders/someFacts';
import { aFollowUp } from '../../builders/aFollowUp';
import { address, anna, me } from '../../builders/aReading';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

const days = ['05-05', '06-02', '06-30', '07-28', '08-25', '09-22', '10-20', '11-10'];
const mails: readonly Interaction[] = days.map((day, i) => ({
  kind: 'message',
  id: day,
  contactId: 'anna',
  at: inRome(`2026-${day}T10:00`),
  direction: i % 2 === 0 ? 'in' : 'out',
  account: me.address,
  messageId: day,
  threadId: 't-1',
  subject: i === 0 ? null : `Subject ${day}`,
  asks: false,
}));

function show(of: Partial<ContactViewProps> = {}) {
  const onFollow = vi.fn();
  const onShow = vi.fn();
  const acts = { onFollow, onShow, onThank: vi.fn(), onCall: vi.fn(), onDone: vi.fn() };
  const onRemove = vi.fn();
  const more = {
    onOpenMail: null,
    onSentHere: null,
    onRemove,
    onWrite: vi.fn(),
    onDismiss: vi.fn(),
  };
  const contact = of.contact ?? aContact();
  const interactions = of.interactions ?? mails;
  const now = aMoment().now.toInstant();
  const history = historyOf(someFacts('2026-11-19', { contact, interactions, now }));
  const recordActs = { onChoose: vi.fn(), onWrite: vi.fn(), onEdit: vi.fn(), onKeep: vi.fn() };
  const notes = { onEditing: vi.fn(), onWrite: vi.fn(), onPin: vi.fn(), onDelete: vi.fn() };
  render(
    <ContactView
      contact={contact}
      menu={[{ icon: 'stop', words: 'Stop following', onChoose: () => onFollow(false) }]}
      details={{}}
      retention={assessRetention(history, now, retentionPolicy)}
      interactions={interactions}
      records={[]}
      recordActs={recordActs}
      next={null}
      others={[]}
      people={[]}
      moment={aMoment()}
      notes={{
        ...notes,
        notes: [],
        draft: { text: '', onChange: vi.fn() },
        editing: null,
        wanted: 0,
      }}
      acts={{
        ...acts,
        ...more,
        onLater: vi.fn(),
        onNotYet: vi.fn(),
        onMoved: vi.fn(),
        onAdd: vi.fn(),
      }}
      {...of}
    />,
  );
  return { onFollow, onShow, onRemove, ...recordActs };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('who it is: the name with the address beneath, each in its own direction', () => {
  show();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Anna Conti');
  expect(screen.getByText(anna.address).tagName).toBe('BDI');
});

test('without a name the address stands for it, once', () => {
  show({ contact: aContact({ name: null }), interactions: [] });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(anna.address);
  expect(screen.getAllByText(anna.address)).toHaveLength(1);
});

test('how it stands: the word, since when, the sentence, and the rhythm in words too', () => {
  show();
  expect(screen.getByText('Going well')).toBeTruthy();
  expect(screen.getByText('seen since 3 May')).toBeTruthy();
  expect(screen.getByText(/usually write every \d+ days \(8 times\)/u)).toBeTruthy();
  const rhythm = screen.getByRole('img');
  expect(rhythm.getAttribute('aria-label')).toContain('8 exchanges seen');
  expect(rhythm.getElementsByTagName('circle')).toHaveLength(8);
});

test('what was read of the time before Premura counts as seen', () => {
  show({ contact: aContact({ seenSince: inRome('2026-11-19T08:00') }) });
  expect(screen.getByText('seen since 5 May')).toBeTruthy();
});

test('the next step has the one filled button', () => {
  show({ next: aFollowUp({ kind: 'check-in' }) });
  const step = within(screen.getByRole('region', { name: 'Next step' }));
  expect(step.getByRole('heading').textContent).toBe('Ask if all is well');
  const filled = screen
    .getAllByRole('button')
    .filter(({ className }) => /\bmain\b/u.test(className));
  expect(filled.map(({ textContent }) => textContent)).toEqual(['Write']);
});

test('somebody not followed has no status: one calm line, and the choice', () => {
  const unknown = { contact: aContact({ followedSince: null }), interactions: mails.slice(0, 3) };
  const { onFollow } = show(unknown);
  expect(screen.getByText(/You do not follow Anna Conti/u)).toBeTruthy();
  expect(screen.queryByText('Going well')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Lately' })).toBeNull();
  press('Follow');
  expect(onFollow).toHaveBeenCalledWith(true);
});

test('after three own mails the offer to follow is that one line', () => {
  show({ contact: aContact({ followedSince: null }) });
  expect(screen.getByText(/You have written to Anna Conti \d+ times/u)).toBeTruthy();
  expect(screen.queryByText(/You do not follow/u)).toBeNull();
});

test('one stops following behind the three dots', () => {
  const { onFollow } = show();
  expect(screen.queryByText('Stop following')).toBeNull();
  press('More about Anna Conti');
  press('Stop following');
  expect(onFollow).toHaveBeenCalledWith(false);
});

test('Esc closes the three dots', () => {
  show();
  press('More about Anna Conti');
  fireEvent.keyDown(screen.getByText('Stop following'), { key: 'Escape' });
  expect(screen.queryByText('Stop following')).toBeNull();
});

test('the last words come first, and all of them with one click', () => {
  show();
  const lately = within(screen.getByRole('region', { name: 'Lately' }));
  expect(lately.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '10 NovYou: Subject 11-10',
    '20 OctAnna: Subject 10-20',
    '22 SeptYou: Subject 09-22',
    '25 AugAnna: Subject 08-25',
  ]);
  press('All 8');
  expect(lately.getAllByRole('listitem')).toHaveLength(8);
  expect(lately.getAllByRole('listitem').at(-1)?.textContent).toBe('5 MayAnna: a mail');
  press('Fewer');
  expect(lately.getAllByRole('listitem')).toHaveLength(4);
});

test('a talk stands among the mails with how it went', () => {
  const at = inRome('2026-11-19T09:00');
  const talk = { id: 'talk', contactId: 'anna', at, direction: 'both' } as const;
  show({ interactions: [...mails, { ...talk, kind: 'call', went: 'badly', said: 'too late' }] });
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toBe('todayCall, it went badly: too late');
});

test('a talk noted by mistake is deleted where all of it is shown', () => {
  const at = inRome('2026-11-19T09:00');
  const talk = { id: 'talk', contactId: 'anna', at, direction: 'both', kind: 'call' } as const;
  const known = [...mails, { ...talk, went: 'well', said: '' } as const];
  const { onRemove } = show({ interactions: known });
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  press('All 9');
  press('Delete');
  expect(onRemove).toHaveBeenCalledWith(known.at(-1));
});

test('the others of the conversation are one click away', () => {
  const jonas = { name: 'Jonas Brandt', address: address('jonas@brandt-technik.example') };
  const { onShow } = show({ people: [jonas] });
  press('Show: Jonas Brandt');
  expect(onShow).toHaveBeenCalledWith(jonas);
});

test('beside a next step nothing else is due; without one nothing is', () => {
  show({ next: aFollowUp() });
  expect(screen.queryByText('Nothing else is due.')).not.toBeNull();
  cleanup();
  show();
  expect(screen.queryByText('Nothing is due.')).not.toBeNull();
});
