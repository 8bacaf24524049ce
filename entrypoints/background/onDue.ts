import { afterChange } from './afterChange';
import { refreshBadge } from './badge';
import { notify } from './notify';
import { refreshStandings } from './refreshStandings';
import { leaveAlone } from './suggestions/leaveAlone';
import { turnWhatIsDue } from './turnWhatIsDue';

/** Something may have become overdue, or broken, or discreet: the badge counts it, bars and lists show it. */
export async function onDue(): Promise<void> {
  const now = Temporal.Now.instant();
  await turnWhatIsDue(now);
  await leaveAlone(now);
  await refreshStandings();
  await afterChange();
  await notify();
  // The next notification is another one now.
  await refreshBadge();
}
