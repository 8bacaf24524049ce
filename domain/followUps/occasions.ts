import type { TalkKind, Went } from '@/domain/mail/interaction';
import type { Occasion } from './occasion';

/** After a refusal or a bad talk thanks weigh more: they redden the badge at once (DESIGN §6, P1). */
export function isGrave(occasion: Occasion): boolean {
  return occasion === 'after-a-bad-talk' || occasion === 'for-a-refusal';
}

/** What one thanks for after this conversation; a chat counts as a call. */
export function occasionAfter(kind: TalkKind, went: Went): Occasion {
  if (went === 'badly') return 'after-a-bad-talk';
  return kind === 'meeting' ? 'after-a-meeting' : 'after-a-call';
}
