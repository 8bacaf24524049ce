import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Settings } from '@/domain/people/settings';
import type { FollowUp } from './followUp';
import { newFollowUp } from './newFollowUp';
import type { Occasion } from './occasion';
import { isGrave, occasionAfter } from './occasions';
import { scheduled } from './scheduled';
import { thanksDues } from './thanksDues';

interface ThanksFor {
  readonly id: string;
  readonly contactId: string;
  readonly occasion: Occasion;
  readonly settings: Settings;
  readonly now: Temporal.Instant;
  /** The conversation it is for; `null` for thanks on the user's own impulse. */
  readonly talk: TalkInteraction | null;
}

/** Thanks for a conversation, unless the person was thanked lately for something that weighs as much. */
export function thanksAfter(
  talk: TalkInteraction,
  thanked: readonly FollowUp[],
  by: { readonly id: string; readonly settings: Settings; readonly now: Temporal.Instant },
): FollowUp | null {
  const occasion = occasionAfter(talk.kind, talk.went);
  const weighsMore =
    isGrave(occasion) && !thanked.some((one) => one.occasion && isGrave(one.occasion));
  if (thanked.length > 0 && !weighsMore) return null;
  return thanksFor({ ...by, contactId: talk.contactId, occasion, talk });
}

/** Thanks for what was just noted, or on the user's own impulse. */
export function thanksFor({ id, contactId, occasion, settings, now, talk }: ThanksFor): FollowUp {
  const at = now.epochMilliseconds;
  const dues = thanksDues({ occasion, at }, { settings, now });
  const origin = { interactionId: talk?.id ?? null, since: talk?.at ?? null };
  const facts = { id, contactId, kind: 'thank-you', occasion } as const;
  return scheduled(newFollowUp({ ...facts, ...origin, ...dues }, now), settings.zone);
}
