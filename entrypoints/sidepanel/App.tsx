import { useLiveQuery } from 'dexie-react-hooks';
import { Opening } from '@/components/states/Opening';
import { currentSettings } from '@/storage/settings';
import { useAppearance } from './useAppearance';
import { Panel } from './Panel';

export interface AppProps {
  /** The tab to stay with; `null` follows the active one. */
  readonly boundTo: number | null;
}

/** The panel, once storage is open. */
export function App({ boundTo }: AppProps) {
  const settings = useLiveQuery(currentSettings);
  useAppearance(settings);
  return settings === undefined ? <Opening /> : <Panel boundTo={boundTo} settings={settings} />;
}
