import { refreshBadge } from './badge';
import { tellMarks } from './tellMarks';

/** Something may have become overdue: the badge counts it, and lists mark it. */
export async function onDue(): Promise<void> {
  await refreshBadge();
  await tellMarks();
}
