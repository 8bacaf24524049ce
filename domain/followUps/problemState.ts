import type { Interaction } from '@/domain/mail/interaction';
import type { RecordOf } from '@/domain/records/record';

type Problem = RecordOf<'problem'>;

/** Still to be solved. */
export function isOpenProblem({ solvedAt, toSolve }: Problem): boolean {
  return solvedAt === null && toSolve.some((one) => one.solvedAt === null);
}

/** When it was told: the message it came from, or when it was written down. */
export function toldAt(
  { at, interactionId }: Problem,
  interactions: readonly Interaction[],
): number {
  return interactions.find(({ id }) => id === interactionId)?.at ?? at;
}

/** The instant of the last word to the customer since it was told; `null`: not even that it was understood. */
export function lastWordAt(problem: Problem, interactions: readonly Interaction[]): number | null {
  const since = toldAt(problem, interactions);
  const own = interactions.filter(
    ({ id, direction, at }) =>
      (direction === 'out' || direction === 'both') && at > since && id !== problem.interactionId,
  );
  const words = [problem.acknowledgedAt, ...problem.updates.map(({ at }) => at), own.at(-1)?.at];
  const told = words.filter((at) => at != null);
  return told.length === 0 ? null : Math.max(...told);
}
