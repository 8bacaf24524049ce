import type { ComposeDesk } from './composeDesk';
import type { PageConfig, Settings } from './config';
import type { Dates } from './dates';
import type { MailState } from './mailState';
import type { Place } from './route';
import type { Words } from './words';

/** What every part of the page needs. Settings and words change while the page is open: ask for them each time. */
export interface App {
  readonly config: PageConfig;
  readonly state: MailState;
  readonly settings: Settings;
  readonly words: Words;
  readonly dates: Dates;
  readonly desk: ComposeDesk;
  readonly goTo: (place: Place) => void;
  readonly set: (changed: Partial<Settings>) => void;
}
