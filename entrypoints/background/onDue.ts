import { refreshBadge } from './badge';
import { refreshStandings } from './refreshStandings';
import { tellMarks } from './tellMarks';
import { turnWhatIsDue } from './turnWhatIsDue';

/** Something may have become overdue, or broken: the badge counts it, and lists mark it. */
export async function onDue(): Promise<void> {
  await turnWhatIsDue(Temporal.Now.instant());
  await refreshStandings();
  await refreshBadge();
  await tellMarks();
}
