import { type Question, questions } from './questions';
import { overdue, seed } from './seed';

/** Milliseconds of one asking. */
async function ask(question: Question): Promise<number> {
  const start = performance.now();
  await questions[question]();
  return performance.now() - start;
}

Object.assign(globalThis, { scaleBench: { seed, overdue, ask } });
