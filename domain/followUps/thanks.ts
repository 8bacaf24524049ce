import type { TalkInteraction } from '@/domain/mail/interaction';
import { type Settings, workingTimeOf } from '@/domain/people/settings';
import { addWorkingDays, endOfWorkingDay, nextWorkingDay } from '@/domain/time/workingTime';
import type { FollowUp } from './followUp';
import { newFollowUp } from './newFollowUp';
import type { Occasion } from './occasion';
import { isGrave, occasionAfter } from './occasions';
import { scheduled } from './scheduled';

/** Thanked within so many days, the next conversation offers nothing unless it weighs more (DESIGN P1). */
export const THANKED_LATELY_DAYS = 7;
/** So many working days thanks are fresh; then they only join the next mail (DESIGN P1). */
const FRESH_WORKING_DAYS = 3;

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

/**
 * Due by the end of the next working day ("thanked by the next day"), fresh for three; after a refusal or a bad talk due at
 * once, since those redden the badge while they are fresh (DESIGN §6), and they never leave by themselves.
 */
export function thanksDues(
  { occasion, at }: { readonly occasion: Occasion; readonly at: number },
  { settings, now }: { readonly settings: Settings; readonly now: Temporal.Instant },
): Pick<FollowUp, 'due' | 'turnsDue' | 'joins' | 'from'> {
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  if (isGrave(occasion)) return { due: { at: instant.toString() } };
  const time = workingTimeOf(settings);
  const day = instant.toZonedDateTimeISO(settings.zone).toPlainDate();
  const due = { at: endOfWorkingDay(nextWorkingDay(day, time), time).toString() };
  const stale = endOfWorkingDay(addWorkingDays(day, FRESH_WORKING_DAYS, time), time);
  if (Temporal.Instant.compare(stale, now) > 0) return { due, turnsDue: stale.epochMilliseconds };
  return { due, joins: true, from: { at: stale.toString() } };
}
