import type { FollowUp } from '@/domain/followUps/followUp';
import { kinds } from '@/domain/followUps/kinds';
import type { Miss } from '@/domain/followUps/kinds/kind';
import type { AskedRecord } from '@/domain/records/asked';
import type { ProblemRecord } from '@/domain/records/problem';
import type { PromiseRecord } from '@/domain/records/promise';
import { recordsOf } from '@/domain/records/record';
import { openDueOf } from '@/domain/time/due';
import type { RetentionFacts } from './history';
import type { StatusFacts } from './statusFacts';

/** The facts of rule 8 that records and follow-ups tell, each with the instant from which it holds; `null`: it does not. */
export type DatedFacts = Readonly<
  Record<
    Extract<
      keyof RetentionFacts,
      | 'brokenPromiseOpen'
      | 'complaintOpen'
      | 'complaintUpdateOverdue'
      | 'saidUnhappy'
      | 'awaitingYouOverdue'
    >,
    number | null
  >
>;

export function datedFacts({ records, unsettled, settings }: StatusFacts): DatedFacts {
  const missed = (makes: Miss) =>
    unsettled
      .filter((one) => kinds[one.kind].missMakes(one) === makes)
      .map((one) => overdueFrom(one, settings.zone));
  const problems = recordsOf(records, 'problem').filter(isOpen);
  const broken = recordsOf(records, 'promise').map(brokenSince);
  return {
    brokenPromiseOpen: earliest([...broken, ...missed('broken-word')]),
    complaintOpen: earliest(problems.map(({ at }) => at)),
    complaintUpdateOverdue: problems.length === 0 ? null : earliest(missed('update-overdue')),
    saidUnhappy: unhappySince(recordsOf(records, 'asked'), recordsOf(records, 'problem')),
    awaitingYouOverdue: earliest(missed('awaiting-you')),
  };
}

/** By its own date: putting it off makes nobody wait less. */
function overdueFrom({ due }: FollowUp, zone: string): number {
  return openDueOf(due, zone);
}

function isOpen({ solvedAt }: ProblemRecord): boolean {
  return solvedAt === null;
}

/** Broken until it is told, kept or dropped (DESIGN P6); a date that has passed is a question, no broken word. */
function brokenSince({ by, state, brokenAt, toldLateAt }: PromiseRecord): number | null {
  const isTold = toldLateAt !== null && brokenAt !== null && toldLateAt >= brokenAt;
  return by === 'us' && state === 'open' && !isTold ? brokenAt : null;
}

/** Until a later answer is better, or a problem that was open then has been confirmed as solved. */
function unhappySince(
  asked: readonly AskedRecord[],
  problems: readonly ProblemRecord[],
): number | null {
  const answered = asked.filter(({ answer }) => answer !== null && answer !== 'none');
  const last = answered.toSorted((a, b) => answeredAt(a) - answeredAt(b)).at(-1);
  if (last?.answer !== 'unhappy') return null;
  const since = answeredAt(last);
  const isMended = problems.some(({ confirmedAt }) => (confirmedAt ?? -Infinity) > since);
  return isMended ? null : since;
}

function answeredAt(one: AskedRecord): number {
  return one.answeredAt ?? one.at;
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}
