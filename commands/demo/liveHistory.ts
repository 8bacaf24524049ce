import type { Page } from 'playwright-core';
import type { Premura } from '../../tests/e2e/support/launch';
import { Steps } from '../../tests/e2e/support/steps';
import type { Say } from '../../tests/e2e/support/words';
import { people } from '../../tests/practice-mailbox/story/people';

/** Whom a salesperson would follow: people from outside with whom there is something to keep. */
const NOBODY_TO_FOLLOW: ReadonlySet<string> = new Set(['colleague', 'bulk', 'one-off', 'new']);

/**
 * Some weeks of the practice mailbox, lived the way a user does: each person is followed in their newest mail, then the
 * older ones are opened. Nothing is written into the database by hand.
 *
 * @returns how many people are followed now.
 */
export async function liveHistory(premura: Premura, panel: Page, say: Say): Promise<number> {
  const steps = new Steps(premura, panel, say);
  const followed = Object.values(people).filter(({ standing }) => !NOBODY_TO_FOLLOW.has(standing));
  for (const person of followed) {
    const [newest, ...older] = threadsWith(premura, person.address);
    if (newest === undefined) continue;
    await steps.readWhole(newest);
    await steps.follow(person.name);
    for (const key of older) await steps.readWhole(key);
  }
  return followed.length;
}

/** The threads in which this person wrote last, so that each is theirs, the newest first. */
function threadsWith({ data }: Premura, address: string): readonly string[] {
  const [account] = data.accounts;
  const threads = account?.threads ?? [];
  const theirs = threads.filter(({ messages }) => {
    const inbound = messages.filter(({ from }) => from.address !== account?.owner.address);
    return inbound.at(-1)?.from.address === address;
  });
  return theirs.map(({ key }) => key);
}
