import { useLiveQuery } from 'dexie-react-hooks';
import { Opening } from '@/components/states/Opening';
import { currentSettings } from '@/storage/settings';
import type { FirstLook } from './firstLook';
import { useAppearance } from './useAppearance';
import { Panel } from './Panel';

export interface AppProps {
  /** The tab to stay with; `null` follows the active one. */
  readonly boundTo: number | null;
  /** `null` where it could not be read in time. */
  readonly firstLook?: FirstLook | null;
}

/** The panel, once storage is open. */
export function App({ boundTo, firstLook = null }: AppProps) {
  const settings = useLiveQuery(currentSettings, [], firstLook?.settings);
  useAppearance(settings);
  if (settings === undefined) return <Opening />;
  return <Panel boundTo={boundTo} settings={settings} firstLook={firstLook} />;
}
