import { refreshBadge } from './badge';
import { refreshStandings } from './refreshStandings';
import { leaveAlone } from './suggestions/leaveAlone';
import { tellMarks } from './tellMarks';
import { turnWhatIsDue } from './turnWhatIsDue';

/** Something may have become overdue, or broken: the badge counts it, and lists mark it. */
export async function onDue(): Promise<void> {
  const now = Temporal.Now.instant();
  await turnWhatIsDue(now);
  await leaveAlone(now);
  await refreshStandings();
  await refreshBadge();
  await tellMarks();
}
