import type { PageReading } from '@/domain/mail/reading';

/** A fact of a reading and one strategy that has read it; `null` where it is missing, of some messages or all. */
export interface Answer {
  readonly fact: string;
  readonly strategy: string | null;
}

/** A page cannot fill the store with facts of its own making. */
const MOST_ANSWERS = 100;
const LONGEST_NAME = 60;

/**
 * Which strategies have answered in a reading of a thread: several where they had to agree ("a + b") or messages differ
 * ("a, b"). Lists are read by themselves and say so in every reading of a thread.
 */
export function answersIn({ readBy, missing }: Pick<PageReading, 'readBy' | 'missing'>) {
  const answered = Object.entries(readBy).flatMap(([fact, strategies]) =>
    strategies.split(/, | \+ /u).map((strategy) => ({ fact, strategy })),
  );
  const facts = new Set(missing.map(({ fact }) => fact));
  const gone = [...facts].map((fact) => ({ fact, strategy: null }));
  const all: readonly Answer[] = [...answered, ...gone];
  return all.filter(isPlausible).slice(0, MOST_ANSWERS);
}

function isPlausible({ fact, strategy }: Answer): boolean {
  return (
    fact !== 'list' &&
    [fact, strategy ?? ''].every((name) => name.length <= LONGEST_NAME && !name.includes('@'))
  );
}
