import { type Settings, workingTimeOf } from '@/domain/people/settings';
import { addWorkingDays, endOfWorkingDay, nextWorkingDay } from '@/domain/time/workingTime';
import type { FollowUp } from './followUp';
import type { Occasion } from './occasion';
import { isGrave } from './occasions';

/** Thanked within so many days, the next conversation offers nothing unless it weighs more (DESIGN P1). */
export const THANKED_LATELY_DAYS = 7;
/** So many working days thanks are fresh; then they only join the next mail (DESIGN P1). */
const FRESH_WORKING_DAYS = 3;

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
