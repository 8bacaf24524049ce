import type { Retention } from '@/domain/retention/retention';
import { DAY } from '@/domain/retention/policy';
import { type Moment, zonedAt } from '../words/moment';

/**
 * Whole days since that instant: of the calendar, so that last evening is "yesterday"; where no calendar is known, of 24
 * hours, as the model counts them.
 */
export function daysSince(at: number | null, retention: Retention, moment: Moment | null): number {
  const { lastAt, silenceDays } = retention;
  if (at === null || lastAt === null) return 0;
  if (moment === null) return Math.floor((silenceDays ?? 0) + (lastAt - at) / DAY);
  return zonedAt(at, moment).toPlainDate().until(moment.now.toPlainDate()).days;
}
