import type { Locator, Page } from 'playwright-core';
import type { ClosedShadow } from './closedShadow';

/** A tab of a webmail with a thread open, and what its user does there. */
export interface StoryWindow {
  readonly page: Page;
  /** What Premura shows in it. */
  readonly bar: ClosedShadow;
  readonly editor: Locator;
  readonly signature: Locator;
  /** Begins a reply, and writes these words in it. */
  readonly beginReply: (words: string) => Promise<void>;
  readonly send: () => Promise<void>;
  /** Its pages date by the minute: a talk just before a mail may seem the later word. */
  readonly datesByMinute?: boolean;
}
