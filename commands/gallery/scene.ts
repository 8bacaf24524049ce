import type { Page } from 'playwright-core';
import type { Studio } from './studio';

/** One surface in one state. The scenes of a browser follow each other as a user's days do. */
export interface Scene {
  readonly name: string;
  /** Sets it up; gives the page to look at where that is not the panel. */
  readonly set: (studio: Studio) => Promise<Page | void>;
  /** Whether it shows what is not there yet; all else is looked at once it is. */
  readonly isLoading?: true;
  /** Puts away what would cover the next one. */
  readonly strike?: (studio: Studio, page: Page) => Promise<void>;
}
