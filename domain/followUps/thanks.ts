import type { TalkInteraction } from '@/domain/mail/interaction';
import { type Settings, workingTimeOf } from '@/domain/people/settings';
import { endOfWorkingDay, nextWorkingDay } from '@/domain/time/workingTime';
import type { FollowUp, Occasion } from './followUp';
import { isGrave, occasionAfter } from './occasions';
import { scheduled } from './scheduled';

/** Thanked within so many days, the next conversation offers nothing unless it weighs more (DESIGN P1). */
export const THANKED_LATELY_DAYS = 7;

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

/**
 * Due by the end of the next working day ("thanked by the next day"); after a refusal or a bad talk at once, since those
 * redden the badge while they are fresh (DESIGN §6).
 */
export function thanksFor({ id, contactId, occasion, settings, now, talk }: ThanksFor): FollowUp {
  const time = workingTimeOf(settings);
  const today = now.toZonedDateTimeISO(settings.zone).toPlainDate();
  const due = isGrave(occasion) ? now : endOfWorkingDay(nextWorkingDay(today, time), time);
  const followUp: FollowUp = {
    id,
    contactId,
    kind: 'thank-you',
    state: 'open',
    due: { at: due.toString() },
    until: null,
    createdAt: now.epochMilliseconds,
    occasion,
    topic: null,
    interactionId: talk?.id ?? null,
    since: talk?.at ?? null,
    writtenIn: null,
    notBefore: null,
    closed: null,
  };
  return scheduled(followUp, settings.zone);
}
