import { type Settings, workingTimeOf } from '@/domain/people/settings';
import type { PersonRecord } from '@/domain/records/record';
import { addWorkingDays } from '@/domain/time/workingTime';
import type { FollowUp } from './followUp';
import { recordOf } from './ofRecord';

const USUAL_WORKING_DAYS = 2;

/** The day that an update proposes for the next word, which the user can change: by the rhythm agreed for the problem (DESIGN P4). */
export function nextWordDay(
  followUp: FollowUp,
  records: readonly PersonRecord[],
  { settings, today }: { readonly settings: Settings; readonly today: Temporal.PlainDate },
): Temporal.PlainDate {
  const every = recordOf(followUp, records, 'problem')?.updateEveryDays ?? USUAL_WORKING_DAYS;
  return addWorkingDays(today, every, workingTimeOf(settings));
}
