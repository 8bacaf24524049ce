import type { WeekReview } from '@/domain/figures/weekReview';
import { db } from './db';

/** The Friday review as it was last left; of which week, it says itself. */
export async function keptWeekReview(): Promise<WeekReview | null> {
  const kept = await db.figures.get('week-review');
  return kept?.id === 'week-review' ? kept : null;
}
