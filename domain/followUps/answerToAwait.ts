import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import type { Settings } from '@/domain/people/settings';
import type { Due } from '@/domain/time/dueSchema';
import { calendarOf } from './calendarOf';
import type { FollowUp } from './followUp';

/** So long after the mail it is offered, then it leaves by itself (DESIGN §6). */
const OFFERED_DAYS = 3;
const WORKING_DAYS_TO_ANSWER = 3;

interface Known {
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** What is open. */
  readonly followUps: readonly FollowUp[];
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/** "If no answer by" (DESIGN §4), offered after an own mail that asks something; `null` where nothing is awaited. */
export function answerToAwait(
  known: Known,
): { readonly mail: MailInteraction; readonly due: Due } | null {
  const { interactions, followUps, now } = known;
  const mail = interactions.at(-1);
  if (mail?.kind !== 'message' || mail.direction !== 'out' || !mail.asks) return null;
  const oldest = now.subtract({ hours: 24 * OFFERED_DAYS }).epochMilliseconds;
  const isAwaited = followUps.some(
    ({ kind, since }) => kind === 'waiting-for' && since === mail.at,
  );
  if (mail.at < oldest || isAwaited) return null;
  return { mail, due: calendarOf(known).workingDaysAfter(mail.at, WORKING_DAYS_TO_ANSWER) };
}
