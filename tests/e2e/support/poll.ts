import { setTimeout } from 'node:timers/promises';

const EVERY_MS = 50;

/** Asks again and again until there is an answer: the only way in which these tests wait. */
export async function poll<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  longest = 20_000,
): Promise<T> {
  const end = Date.now() + longest;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${longest / 1000} s in vain: ${what}`);
    await setTimeout(EVERY_MS);
  }
}
