import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DueSection } from '@/components/due/DueSection';
import type { FollowUp } from '@/domain/followUps/followUp';
import { aFollowUp } from '../../builders/aFollowUp';
import { me } from '../../builders/aReading';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

function show(followUps: readonly FollowUp[]) {
  const acts = { onDone: vi.fn(), onLater: vi.fn(), onAdd: vi.fn() };
  render(<DueSection followUps={followUps} hasNext={false} moment={aMoment()} {...acts} />);
  return acts;
}

test('with nothing due it says so, and offers a reminder', () => {
  const { onAdd } = show([]);
  expect(screen.getByText('Nothing is due.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(onAdd).toHaveBeenCalledOnce();
});

test('each thing has its own done and later, named after it', () => {
  const list = aFollowUp({ id: 'a', topic: 'price list' });
  const contract = aFollowUp({ id: 'b', topic: 'contract', due: { on: '2026-11-26' } });
  const { onDone, onLater } = show([list, contract]);
  fireEvent.click(screen.getByRole('button', { name: 'Done: contract' }));
  expect(onDone).toHaveBeenCalledWith(contract);
  fireEvent.click(screen.getByRole('button', { name: 'Later: price list' }));
  fireEvent.click(screen.getByRole('button', { name: 'In 3 days' }));
  expect(onLater).toHaveBeenCalledWith(list, { on: '2026-11-22' });
});

test('thanks on impulse that wait in the reply say so', () => {
  const writtenIn = { account: me.address, threadId: 't-1', at: 0, newestAt: 0 };
  show([aFollowUp({ kind: 'thank-you', occasion: 'for-kind-words', writtenIn })]);
  expect(screen.getByText('in the reply, not sent yet')).toBeTruthy();
});

test.each([
  ['a day to come', { due: { on: '2026-12-07' } }, 'Mon 7 Dec'],
  ['tomorrow', { due: { on: '2026-11-20' } }, 'tomorrow'],
  ['an hour', { kind: 'reply', due: { at: '2026-11-19T17:00:00Z' } }, 'by today 18:00'],
  ['put off', { until: { on: '2026-11-24' } }, 'put off to Tue 24 Nov'],
  [
    'an hour past',
    { due: { at: '2026-11-19T12:00:00Z' }, openDue: inRome('2026-11-19T13:00') },
    '2 hours late',
  ],
  [
    'just now',
    { due: { at: '2026-11-19T13:59:00Z' }, openDue: inRome('2026-11-19T14:59') },
    'due now',
  ],
  ['yesterday', { due: { on: '2026-11-18' }, openDue: inRome('2026-11-19T00:00') }, '1 day late'],
  ['another year', { due: { on: '2027-02-01' } }, 'Mon 1 Feb 2027'],
] as const)('when it is due is said in words: %s', (_what, of, words) => {
  show([aFollowUp(of)]);
  expect(screen.getByText(words)).toBeTruthy();
});
