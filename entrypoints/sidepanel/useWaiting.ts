import { useLiveQuery } from 'dexie-react-hooks';
import { nextDueAfter, peopleOverdueAt } from '@/storage/followUps';

/**
 * People with something overdue, as the badge counts them. `minute` asks anew as time passes; in between the clock is read
 * at each change. A live query hears only of the range that it has read: asking what comes next makes that the whole.
 */
export function useWaiting(minute: number): number {
  const count = useLiveQuery(async () => {
    const now = Math.max(minute, Temporal.Now.instant().epochMilliseconds);
    await nextDueAfter(now);
    return await peopleOverdueAt(now);
  }, [minute]);
  return count ?? 0;
}
