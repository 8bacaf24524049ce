import type { Locator } from 'playwright-core';
import { poll } from './poll';

const LONGEST = 10_000;

/** Waits until these words stand there, wherever its lines break; where they do not come, the error says what stood there. */
export async function says(where: Locator, words: string): Promise<void> {
  let read = '';
  const stands = async () => {
    read = (await where.innerText()).replaceAll(/\s+/gu, ' ');
    return read.includes(words);
  };
  try {
    await poll(words, stands, LONGEST);
  } catch (cause) {
    throw new Error(`“${words}” does not stand in: ${read}`, { cause });
  }
}
