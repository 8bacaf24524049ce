import { describe, expect, test } from 'vitest';
import { reasonSentences } from '@/components/contact/reasonSentences';
import { statusSentence } from '@/components/contact/statusSentence';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, plainHistory, type RetentionFacts } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';
import type { Reason } from '@/domain/retention/retention';
import type { StatusDetails } from '@/domain/retention/statusDetails';
import { aContact } from '../../builders/aContact';
import { noon } from '../../builders/someFacts';
import { aMoment } from '../aMoment';

const moment = aMoment('2026-11-19T10:00');
const now = moment.now.toInstant();

function of(facts: Partial<RetentionFacts>, details: StatusDetails = {}) {
  const last = now.epochMilliseconds - 3 * DAY;
  const weekly = [4, 3, 2, 1, 0].map((weeks) => ({
    at: last - weeks * 7 * DAY,
    direction: 'in' as const,
  }));
  const history = { ...plainHistory(weekly), facts: { ...noFacts, ...facts } };
  const retention = assessRetention(history, now, retentionPolicy);
  const told = { retention, name: 'Anna', moment, details };
  return { sentence: statusSentence(retention, 'Anna', told), reasons: reasonSentences(told) };
}

describe('a fact is said with its day and numbers', () => {
  test.each<readonly [string, Partial<RetentionFacts>, StatusDetails, string]>([
    [
      'an update that has not gone out',
      { complaintUpdateOverdue: true },
      { updateDue: { on: '2026-11-17' } },
      'You promised an update by Tue 17 Nov and it has not gone out.',
    ],
    [
      'a broken word',
      { brokenPromiseOpen: true },
      { promise: { what: 'the quote', due: { on: '2026-11-18' } } },
      'You promised “the quote” by yesterday and it has not gone out.',
    ],
    [
      'an open problem',
      { complaintOpen: true },
      { problem: { since: noon('2026-11-07'), toSolve: 3 } },
      'A problem is open for 12 days; 3 things must be solved.',
    ],
    [
      'an answer owed, beside what they are used to',
      { awaitingYouOverdue: true },
      { waiting: { hours: 7.2, usualHours: 2 } },
      'Anna has waited 7 h for an answer, used to 2 h.',
    ],
    [
      'an answer owed, where nothing is known of that',
      { awaitingYouOverdue: true },
      { waiting: { hours: 11, usualHours: null } },
      'Anna has waited 11 h for an answer.',
    ],
  ])('%s', (...[, facts, details, said]) => {
    expect(of(facts, details).sentence).toBe(`${said} (The rhythm is normal.)`);
  });
});

test('the graver fact leads, the other is a reason', () => {
  const { sentence, reasons } = of({ saidUnhappy: true, complaintOpen: true });
  expect(sentence).toContain('Anna said it does not go well.');
  expect(reasons).toEqual([
    'Anna has a problem that is still open.',
    'Still few exchanges: take it as a hint',
  ]);
});

test('secondary signs are reasons, a pin says until when', () => {
  const retention = assessRetention(plainHistory([]), now, retentionPolicy);
  const reasons: readonly Reason[] = [
    'rhythm',
    'slowing',
    'slower-answers',
    'always-you',
    'address-broken',
    'pinned',
  ];
  const details = { pinnedUntil: noon('2026-11-30') };
  const told = { retention: { ...retention, reasons }, name: 'Anna', moment, details };
  expect(reasonSentences(told)).toEqual([
    'Lately more time passes between two words than before',
    'Anna takes longer to answer than before',
    'The last three times you began',
    'This address no longer works: the status stays as it was',
    'You have set this yourself until Mon 30 Nov',
  ]);
});

test('who else of the company was in touch is named', () => {
  const marco = aContact({ name: 'Marco Belli' });
  const beside = { ...marco, rhythm: { ...marco.rhythm, lastAt: noon('2026-11-18') } };
  const ts = [400, 376, 352, 328, 304, 280].map((ago) => ({
    at: now.epochMilliseconds - ago * DAY,
    direction: 'in' as const,
  }));
  const facts = { ...noFacts, someoneElseAt: beside.rhythm.lastAt };
  const retention = assessRetention({ ...plainHistory(ts), facts }, now, retentionPolicy);
  expect(retention.status).toBe('cooling');
  expect(statusSentence(retention, 'Anna', { moment, details: { beside } })).toContain(
    'Marco Belli, same company, was in touch yesterday.',
  );
});
