import type { Care } from '@/domain/people/care';
import { END_OF_TIME } from '@/domain/time/epochSchema';
import type { RetentionFacts } from './history';

/** Whether the user has said that it rests at that instant (epoch milliseconds). */
export function isPaused(care: Care | undefined, at: number): boolean {
  const until = care?.pausedUntil;
  return until !== undefined && (until ?? END_OF_TIME) > at;
}

/** The user's own judgement at that instant; `null` where none holds. */
export function pinnedAt(care: Care | undefined, at: number): RetentionFacts['pinned'] {
  const pin = care?.pinned;
  return pin !== undefined && pin.until > at ? pin.status : null;
}
