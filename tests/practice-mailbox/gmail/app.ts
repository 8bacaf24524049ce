import type { Composes } from './composes';
import type { PageConfig, Settings } from './config';
import type { Dates } from './dates';
import type { MailState } from './mailState';
import type { Toast } from './toast';
import type { Words } from './words';

/** What every part of the page needs. Settings, words and dates change while the page is open: ask for them each time. */
export interface App {
  readonly config: PageConfig;
  readonly state: MailState;
  readonly settings: Settings;
  readonly words: Words;
  readonly dates: Dates;
  readonly toast: Toast;
  readonly composes: Composes;
  readonly goTo: (hash: string) => void;
  readonly set: (changed: Partial<Settings>) => void;
}
