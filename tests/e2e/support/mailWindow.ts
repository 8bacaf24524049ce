import type { Locator, Page } from 'playwright-core';
import type { Layout } from '../../practice-mailbox/gmail/config';
import { stylesIn } from '../../practice-mailbox/gmail/layoutNames';
import { ClosedShadow } from './closedShadow';
import type { StoryWindow } from './storyWindow';

/** A window of Gmail in whichever layout, and what its user does there. Classes are named as today's layout has them. */
export class MailWindow implements StoryWindow {
  readonly page: Page;
  /** What Premura shows in it. */
  readonly bar: ClosedShadow;
  readonly #layout: Layout;

  constructor(page: Page, layout: Layout = 'today') {
    this.page = page;
    this.bar = new ClosedShadow(page);
    this.#layout = layout;
  }

  /** What is on the screen of the open thread, beside hidden ones that were left. */
  inThread(selector: string): Locator {
    return this.page.locator(stylesIn(this.#layout, `.a98:visible ${selector}`));
  }

  heading(threadId: string): Locator {
    return this.page.locator(`h2[data-legacy-thread-id="${threadId}"]:visible`);
  }

  /** Clicks the thread's row in the list on the screen. */
  async openFromList(threadId: string): Promise<void> {
    const row = `.zA:visible:has([data-legacy-thread-id="${threadId}"])`;
    await this.page
      .locator(stylesIn(this.#layout, `[role=main] ${row}`))
      .first()
      .click();
    await this.isShown(threadId);
  }

  /** Waits until subject, ids and mails are painted. */
  async isShown(threadId: string): Promise<void> {
    await this.heading(threadId).waitFor();
    await this.inThread('.h7 .a3s > *').first().waitFor();
  }

  async beginReply(words: string): Promise<void> {
    await this.page.bringToFront();
    await this.inThread('.bkH').click();
    await this.editor.focus();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.type(words);
  }

  async send(): Promise<void> {
    await this.page.bringToFront();
    await this.inThread('.aoO').click();
    await this.inThread('[data-compose-id]').waitFor({ state: 'detached' });
  }

  get editor(): Locator {
    return this.inThread('[data-compose-id] [contenteditable=true]');
  }

  get signature(): Locator {
    return this.editor.locator('.gmail_signature');
  }
}
