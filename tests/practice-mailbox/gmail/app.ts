import type { PageConfig } from './config';
import type { Dates } from './dates';
import type { MailState } from './mailState';
import type { Toast } from './toast';
import type { Words } from './words';

/** What every part of the page needs. */
export interface App {
  readonly config: PageConfig;
  readonly state: MailState;
  readonly words: Words;
  readonly dates: Dates;
  readonly toast: Toast;
  readonly goTo: (hash: string) => void;
}
