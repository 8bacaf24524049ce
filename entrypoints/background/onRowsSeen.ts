import type { BackgroundHandlers } from '@/messaging/background';
import { keepListTab } from '@/storage/listTabs';
import { afterChange } from './afterChange';
import { marksOf } from './marksOf';
import { saveRows } from './saveRows';

/** The user looks at a list: what its rows tell is kept, and people with something overdue get their mark. */
export const onRowsSeen: BackgroundHandlers['rowsSeen'] = async (
  { actId, account, rows, shown },
  { tabId },
) => {
  const now = Temporal.Now.instant();
  const changed = rows.length === 0 ? [] : await saveRows(actId, { account, rows }, now);
  if (changed.length > 0) await afterChange();
  if (tabId !== null) await keepListTab(tabId);
  return { marks: await marksOf(shown, now) };
};
