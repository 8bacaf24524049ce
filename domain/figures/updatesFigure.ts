import type { Settings } from '@/domain/people/settings';
import type { ProblemRecord } from '@/domain/records/problem';
import { isWithin, type Period, type Share } from './figures';
import { updatesOf } from './updatesOf';

/** Words while a problem was open, on time or late (DESIGN P4). */
export function updatesFigure(
  problems: readonly ProblemRecord[],
  period: Period,
  settings: Settings,
): Share {
  const given = problems.flatMap((problem) =>
    updatesOf(problem, settings).map((one) => ({ ...one, contactId: problem.contactId })),
  );
  const within = given.filter(({ at }) => isWithin(at, period));
  const whose = (onTime: boolean) =>
    within.filter(({ isOnTime }) => isOnTime === onTime).map(({ contactId }) => contactId);
  return { kept: whose(true), missed: whose(false) };
}
