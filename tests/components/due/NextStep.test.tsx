import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { NextStep } from '@/components/due/NextStep';
import type { FollowUp } from '@/domain/followUps/followUp';
import { aFollowUp } from '../../builders/aFollowUp';
import { me } from '../../builders/aReading';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function show(
  of: Partial<FollowUp>,
  onOpenMail: (() => void) | null = null,
  onSentHere: ((followUp: FollowUp) => void) | null = null,
) {
  const acts = {
    onThank: vi.fn(),
    onWrite: vi.fn(),
    onCall: vi.fn(),
    onDone: vi.fn(),
    onDismiss: vi.fn(),
    onLater: vi.fn(),
    onNotYet: vi.fn(),
    onMoved: vi.fn(),
    onOpenMail,
    onSentHere,
  };
  const followUp = aFollowUp(of);
  render(<NextStep followUp={followUp} moment={aMoment()} {...acts} />);
  return { ...acts, followUp };
}

test.each([
  { deed: { kind: 'thank-you', occasion: 'after-a-call' }, name: 'Thank', called: 'onThank' },
  { deed: { kind: 'reply' }, name: 'Already done', called: 'onDone' },
  { deed: { kind: 'check-in' }, name: 'Write', called: 'onWrite' },
  { deed: { kind: 'custom' }, name: 'Done', called: 'onDone' },
] as const)('the one filled button of $deed.kind says “$name”', ({ deed, name, called }) => {
  const acts = show(deed);
  const main = screen.getAllByRole('button').filter(({ className }) => className.includes('main'));
  expect(main.map(({ textContent }) => textContent)).toEqual([name]);
  press(name);
  expect(acts[called]).toHaveBeenCalledOnce();
});

test('somebody who waits for an answer can be thanked too', () => {
  const { onThank } = show({ kind: 'reply', topic: 'Price list' });
  expect(screen.getByRole('heading').textContent).toBe('An answer to “Price list”');
  press('Thank');
  expect(onThank).toHaveBeenCalledOnce();
});

test('thanks that wait in the reply are sent there; should it be discarded, they are still at hand', () => {
  const place = { account: me.address, threadId: 't-1', at: 0, newestAt: 0 };
  const late = { due: { at: '2026-11-19T13:59:00Z' }, openDue: inRome('2026-11-19T14:59') };
  const { onDone } = show({
    kind: 'thank-you',
    occasion: 'after-a-call',
    writtenIn: place,
    ...late,
  });
  expect(screen.queryByText('due now')).toBeNull();
  expect(screen.getByText('The text is in the reply; send it there.')).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Thank',
    'Already done',
    'Later',
  ]);
  expect(screen.getByRole('button', { name: 'Thank' }).className).not.toContain('main');
  press('Already done');
  expect(onDone).toHaveBeenCalledOnce();
});

test('a check-in is written, or asked by telephone, or was asked, or is not needed', () => {
  const { onCall, onDone, onDismiss, followUp } = show({ kind: 'check-in' });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Write',
    'Call',
    'Asked',
    'Not needed',
    'Later',
  ]);
  press('Call');
  expect(onCall).toHaveBeenCalledOnce();
  press('Asked');
  expect(onDone).toHaveBeenCalledWith(followUp);
  press('Not needed');
  expect(onDismiss).toHaveBeenCalledWith(followUp);
});

const filled = () =>
  screen
    .getAllByRole('button')
    .filter(({ className }) => className.includes('main'))
    .map(({ textContent }) => textContent);

test('an answer whose mail is not open is answered there: the mail comes first', () => {
  const onOpenMail = vi.fn();
  show({ kind: 'reply' }, onOpenMail);
  expect(filled()).toEqual(['Open']);
  press('Open');
  expect(onOpenMail).toHaveBeenCalledOnce();
});

test('thanks that wait in a reply which is not open: the mail comes first', () => {
  const place = { account: me.address, threadId: 't-1', at: 0, newestAt: 0 };
  show({ kind: 'thank-you', occasion: 'after-a-call', writtenIn: place }, vi.fn());
  expect(filled()).toEqual(['Open']);
});

test.each([
  [{ threadId: null }, 'The text is in the new message; send it there.'],
  [{ threadId: 't-1' }, 'The text is in the reply; send it there.'],
])('a check-in that is written says where it waits, and what to add: %o', (of, words) => {
  show({ kind: 'check-in', writtenIn: { account: me.address, at: 0, newestAt: 0, ...of } });
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/The one concrete thing/u)).toBeTruthy();
  expect(filled()).toEqual([]);
});

test('what is scheduled says so, and asks for nothing more', () => {
  const place = {
    account: me.address,
    threadId: null,
    at: 0,
    newestAt: 0,
    scheduled: true,
  } as const;
  show({ kind: 'check-in', writtenIn: place });
  expect(screen.getByText(/It is scheduled: once it has gone out/u)).toBeTruthy();
  expect(screen.queryByText(/The one concrete thing/u)).toBeNull();
});

test.each(['check-in', 'waiting-for'] as const)('%s has a day, never a red delay', (kind) => {
  show({ kind, due: { on: '2026-11-13' }, openDue: inRome('2026-11-14T00:00') });
  expect(screen.getByText('since Fri 13 Nov').className).not.toContain('late');
});

test('a short question says that it takes about two minutes', () => {
  show({
    kind: 'reply',
    isShort: true,
    due: { on: '2026-11-13' },
    openDue: inRome('2026-11-14T00:00'),
  });
  expect(screen.getByText('6 days late · about two minutes')).toBeTruthy();
});

test('did it go out? In the mail that stands open, by another way, or not yet', () => {
  const asked = { kind: 'promise', openDue: inRome('2026-11-19T00:00') } as const;
  const sentHere = vi.fn();
  const { onDone, onNotYet } = show(asked, null, sentHere);
  expect(filled()).toEqual(['Yes, this mail']);
  press('Yes, this mail');
  press('Yes, otherwise');
  press('Not yet');
  expect([sentHere, onDone, onNotYet].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  cleanup();
  show(asked);
  expect(filled()).toEqual(['Yes, it did']);
});

test('how late it is stands in words', () => {
  show({ due: { on: '2026-11-13' }, openDue: inRome('2026-11-14T00:00') });
  expect(screen.getByText('6 days late').className).toContain('late');
});

test.each([
  ['Tomorrow 9:00', { at: '2026-11-20T08:00:00Z' }],
  ['In 3 days', { on: '2026-11-22' }],
  ['Next week', { on: '2026-11-23' }],
])('it is put off with one click: %s', (name, until) => {
  const { onLater, followUp } = show({ kind: 'custom' });
  press('Later');
  press(name);
  expect(onLater).toHaveBeenCalledWith(followUp, until);
});

test('it is put off to a day in words, once that is understood', async () => {
  const { onLater, followUp } = show({ kind: 'custom' });
  press('Later');
  press('Another day');
  const field = await screen.findByRole('textbox', { name: 'Later, from when?' });
  fireEvent.change(field, { target: { value: 'whenever' } });
  expect(screen.getByText(/No day found in it yet/u)).toBeTruthy();
  fireEvent.submit(field);
  expect(onLater).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: 'next tuesday' } });
  expect(screen.getByText('Tue 24 Nov')).toBeTruthy();
  fireEvent.submit(field);
  expect(onLater).toHaveBeenCalledWith(followUp, { on: '2026-11-24' });
});
