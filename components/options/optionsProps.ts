import type { Settings, SettingsSaid } from '@/domain/people/settings';
import type { Moment } from '../words/moment';

/** What each part of the page is given. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly moment: Moment;
  /** Keeps what is said anew, at once. */
  readonly onKeep: (said: SettingsSaid) => void;
}
