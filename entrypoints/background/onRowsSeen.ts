import { rowsWithoutLeftAlone } from '@/domain/mail/rowsWithoutLeftAlone';
import { rowWithOwnAddresses } from '@/domain/mail/withOwnAddresses';
import type { BackgroundHandlers } from '@/messaging/background';
import { keepListTab } from '@/storage/listTabs';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';
import { isOffIn } from './isOffIn';
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
  if (tabId !== null) await keepListTab(tabId);
  if (await isOffIn(tabId, account)) return { marks: [] };
  const { ownAddresses = [] } = await currentSettings();
  const own = rows.map((row) => rowWithOwnAddresses(row, ownAddresses, account));
  const told = rowsWithoutLeftAlone(own, await leftOut());
  const mayBeDue = told.length > 0 && (await saveRows(actId, { account, rows: told }, now));
  if (mayBeDue) await afterChange();
  if (tabId !== null) await noteMailbox(account, tabId);
  return { marks: await marksOf(shown, now) };
};
