import { rowsWithoutLeftAlone } from '@/domain/mail/rowsWithoutLeftAlone';
import type { BackgroundHandlers } from '@/messaging/background';
import { keepListTab } from '@/storage/listTabs';
import { afterChange } from './afterChange';
import { leftOut } from './leftOut';
import { noteMailbox } from './noteMailbox';
import { marksOf } from './marksOf';
import { saveRows } from './saveRows';

/** The user looks at a list: what its rows tell is kept, and people with something overdue get their mark. */
export const onRowsSeen: BackgroundHandlers['rowsSeen'] = async (
  { actId, account, rows, shown },
  { tabId },
) => {
  const now = Temporal.Now.instant();
  const told = rowsWithoutLeftAlone(rows, await leftOut());
  const mayBeDue = told.length > 0 && (await saveRows(actId, { account, rows: told }, now));
  if (mayBeDue) await afterChange();
  if (tabId !== null) await Promise.all([keepListTab(tabId), noteMailbox(account, tabId)]);
  return { marks: await marksOf(shown, now) };
};
