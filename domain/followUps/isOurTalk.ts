import type { Interaction } from '@/domain/mail/interaction';
import type { FollowUp } from './followUp';

/** One begins a little before the hour. */
const EARLY_MS = 3_600_000;

/** Whether this is the call or meeting that was arranged: noted since, or for about that hour. */
export function isOurTalk(
  { since, notBefore }: Pick<FollowUp, 'since' | 'notBefore'>,
  { kind, at }: Interaction,
): boolean {
  return kind !== 'message' && at > Math.max((since ?? 0) - EARLY_MS, notBefore ?? 0);
}
