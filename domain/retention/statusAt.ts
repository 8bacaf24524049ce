import type { Care } from '@/domain/people/care';
import type { Contact, Rhythm } from '@/domain/people/contact';
import { isPaused, pinnedAt } from './isPaused';
import type { Status } from './retention';

/** How somebody who is followed stands at an instant (epoch milliseconds), from what is kept beside the contact alone. */
export function statusAt({ care, rhythm }: Contact, at: number): Status {
  return saidAt(care, at) ?? keptAt(rhythm, at);
}

function saidAt(care: Care | undefined, at: number): Status | null {
  if (care?.lostAt !== undefined) return 'lost';
  if (isPaused(care, at)) return 'paused';
  return pinnedAt(care, at);
}

/** The gravest that has come. */
function keptAt(rhythm: Rhythm, at: number): Status {
  const come = worstFirst.find(([instant]) => (rhythm[instant] ?? Infinity) <= at);
  if (come !== undefined) return come[1];
  if (rhythm.lastAt === null) return 'no-history';
  return rhythm.oneOffAt === null ? 'healthy' : singleAt(rhythm.oneOffAt, at);
}

const worstFirst = [
  ['probablyLostAt', 'probably-lost'],
  ['atRiskAt', 'at-risk'],
  ['coolingAt', 'cooling'],
] as const;

function singleAt(oneOffAt: number, at: number): Status {
  return oneOffAt <= at ? 'one-off' : 'new';
}
