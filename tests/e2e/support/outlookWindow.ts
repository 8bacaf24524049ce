import type { Locator, Page } from 'playwright-core';
import { ClosedShadow } from './closedShadow';
import { poll } from './poll';

/** A tab of Outlook, and what its user does in the open conversation. */
export class OutlookWindow {
  readonly page: Page;
  /** What Premura shows in it. */
  readonly bar: ClosedShadow;

  constructor(page: Page) {
    this.page = page;
    this.bar = new ClosedShadow(page);
  }

  async beginReply(words: string): Promise<void> {
    await this.page.bringToFront();
    const pane = this.page.locator('#ReadingPaneContainerId');
    await pane.locator('[data-icon-name=ArrowReplyRegular]').first().click();
    await this.editor.press('Control+Home');
    await this.page.keyboard.type(words);
  }

  async send(): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('[data-testid=ComposeSendButton] button').first().click();
    await poll('the compose has left', async () => (await this.editor.count()) === 0);
  }

  get editor(): Locator {
    return this.page.locator('[id^=editorParent_] > [contenteditable=true]');
  }

  get signature(): Locator {
    return this.editor.locator('#Signature');
  }
}
