import type { Due } from '@/domain/time/dueSchema';
import type { ProblemRecord } from './problem';

interface Update {
  readonly at: number;
  /** `null`: no news yet. */
  readonly words: string | null;
  readonly nextWordBy: Due | null;
}

/** A word to the customer, and by when the next one is promised. */
export function updatedProblem(problem: ProblemRecord, update: Update): ProblemRecord {
  const { at, words, nextWordBy } = update;
  const told = problem.nextWordBy === null ? {} : { by: problem.nextWordBy };
  return { ...problem, updates: [...problem.updates, { at, words, ...told }], nextWordBy };
}

/** One thing of the list is solved, or not after all. */
export function thingSolved(problem: ProblemRecord, index: number, at: number): ProblemRecord {
  const toSolve = problem.toSolve.map((thing, i) =>
    i === index ? { ...thing, solvedAt: thing.solvedAt === null ? at : null } : thing,
  );
  return { ...problem, toSolve };
}

/** As we see it all of it is solved; whether it is, the customer says. The day that was told stays: this is its word. */
export function solvedProblem(problem: ProblemRecord, at: number): ProblemRecord {
  const toSolve = problem.toSolve.map((thing) => ({ ...thing, solvedAt: thing.solvedAt ?? at }));
  return { ...problem, toSolve, solvedAt: at };
}

export function confirmedProblem(problem: ProblemRecord, at: number): ProblemRecord {
  return { ...problem, solvedAt: problem.solvedAt ?? at, confirmedAt: at };
}

/** It is not solved after all. */
export function reopenedProblem(problem: ProblemRecord): ProblemRecord {
  return { ...problem, solvedAt: null, confirmedAt: null, nextWordBy: null };
}
