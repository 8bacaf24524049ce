import type { Locator, Page } from 'playwright-core';
import { ClosedShadow } from './closedShadow';
import type { StoryWindow } from './storyWindow';

/** A tab of the webmail that does not exist, and what its user does there. */
export class PostinaWindow implements StoryWindow {
  readonly page: Page;
  readonly bar: ClosedShadow;

  constructor(page: Page) {
    this.page = page;
    this.bar = new ClosedShadow(page);
  }

  async beginReply(words: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('button[name=reply]').click();
    await this.editor.press('Control+Home');
    await this.page.keyboard.type(words);
  }

  async send(): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('button[name=send]').click();
    await this.editor.waitFor({ state: 'detached' });
  }

  get editor(): Locator {
    return this.page.locator('form [contenteditable=true]');
  }

  get signature(): Locator {
    return this.editor.locator('.signature');
  }
}
